package adroit.web.api;

import static adroit.identity.Act.MANAGE_ACCOUNTS;
import static adroit.identity.Act.RELEASE_LINKS;
import static adroit.identity.Act.SIGN_IN_AS_OWNER;

import adroit.identity.Account;
import adroit.identity.Accounts;
import adroit.identity.InvalidAccount;
import adroit.identity.NewAccount;
import adroit.identity.NewLink;
import adroit.identity.Role;
import adroit.identity.SignIn;
import adroit.identity.WaitingLink;
import adroit.web.answer.Problem;
import adroit.web.session.PublicAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts, and links that sign in once. */
@Component(service = Resource.class)
public final class AccountsResource implements Resource {
    private final Accounts accounts;
    private final SignIn signIn;
    private final PublicAddress address;

    @Activate
    public AccountsResource(BundleContext context, @Reference Accounts accounts, @Reference SignIn signIn) {
        this(accounts, signIn, PublicAddress.in(Path.of(context.getProperty("adroit.home"))));
    }

    AccountsResource(Accounts accounts, SignIn signIn, PublicAddress address) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.address = address;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("POST", "/accounts/{id}", MANAGE_ACCOUNTS, this::change),
                new Route("GET", "/accounts", MANAGE_ACCOUNTS, this::list),
                new Route("POST", "/accounts", MANAGE_ACCOUNTS, this::create),
                new Route("POST", "/accounts/{id}/link", MANAGE_ACCOUNTS, this::invite),
                new Route("POST", "/accounts/{id}/disable", MANAGE_ACCOUNTS, this::disable),
                new Route("POST", "/accounts/{id}/release", RELEASE_LINKS, this::release),
                new Route("GET", "/sign-in-links", RELEASE_LINKS, this::waiting),
                new Route("POST", "/sign-in-links", SIGN_IN_AS_OWNER, this::ownerLink));
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<Account> rest = accounts.list(call.actor()).stream()
                .sorted(Comparator.comparing(Account::id))
                .filter(a -> after == null || a.id().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        Set<String> left = accounts.left(call.actor());
        call.page(rest, limit, account -> AccountView.of(account, left), Account::id);
    }

    void create(Call call) throws IOException {
        NewAccount wanted = wanted(call, true);
        Account made = accounts.create(call.actor(), wanted);
        call.created("/api/v1/accounts/" + made.id(), AccountView.of(made, accounts.left(call.actor())));
    }

    void change(Call call) throws IOException {
        NewAccount wanted = wanted(call, false);
        Account changed =
                accounts.change(call.actor(), call.variable("id"), wanted).orElseThrow(Refusal::notFound);
        call.ok(AccountView.of(changed, accounts.left(call.actor())));
    }

    private static NewAccount wanted(Call call, boolean named) throws IOException {
        Fields fields = Fields.of(call.json());
        NewAccount wanted = new NewAccount(
                named ? fields.text("name") : "",
                fields.text("displayName"),
                roles(fields),
                fields.optionalText("person"),
                fields.optionalText("department"));
        fields.check();
        return wanted;
    }

    private static Set<Role> roles(Fields fields) {
        Set<Role> roles = new HashSet<>();
        for (String key : fields.texts("roles")) {
            try {
                roles.add(Role.of(key));
            } catch (IllegalArgumentException e) {
                fields.problem("roles", "has a role that does not exist; there are " + givenRoles());
            }
        }
        return roles;
    }

    /** What an account may be given; the owner's role belongs to the holder of the home alone. */
    private static String givenRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.OWNER)
                .map(Role::key)
                .collect(Collectors.joining(", "));
    }

    void invite(Call call) throws IOException {
        NewLink link = accounts.invite(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
        answer(call, link);
    }

    void disable(Call call) {
        if (!accounts.disable(call.actor(), call.variable("id"))) {
            throw Refusal.notFound();
        }
        call.done();
    }

    void waiting(Call call) throws IOException {
        call.ok(new Call.Listing<>(
                accounts.releases().waiting(call.actor()).stream()
                        .map(WaitingView::of)
                        .toList(),
                null));
    }

    void release(Call call) {
        try {
            if (!accounts.releases().release(call.actor(), call.variable("id"))) {
                throw Refusal.notFound();
            }
        } catch (InvalidAccount own) {
            throw new Refusal(Problem.of(
                    409,
                    "own-link",
                    "Somebody else releases this link",
                    own.problems().get(0).message()));
        }
        call.done();
    }

    void ownerLink(Call call) throws IOException {
        answer(call, signIn.ownerLink(call.actor()));
    }

    /** The link by the name that the caller uses; the gate has checked that it is one of ours. */
    private void answer(Call call, NewLink link) throws IOException {
        String origin = address.origin(call.request());
        call.made(new LinkView(origin + "/sign-in/link?token=" + link.token(), link.expires(), link.waits()));
    }

    private record LinkView(String link, Instant expires, boolean waits) {}

    /** A link that waits, by its account. */
    private record WaitingView(
            String id,
            String name,
            String displayName,
            List<String> roles,
            @Nullable String person,
            String maker,
            Instant expires) {
        static WaitingView of(WaitingLink link) {
            Account account = link.account();
            return new WaitingView(
                    account.id(),
                    account.name(),
                    account.displayName(),
                    account.roles().stream().map(Role::key).sorted().toList(),
                    account.person(),
                    link.maker(),
                    link.expires());
        }
    }

    private record AccountView(
            String id,
            String name,
            String displayName,
            List<String> roles,
            @Nullable String person,
            @Nullable String department,
            boolean enabled,
            boolean passwordSet,
            boolean left) {
        static AccountView of(Account account, Set<String> left) {
            return new AccountView(
                    account.id(),
                    account.name(),
                    account.displayName(),
                    account.roles().stream().map(Role::key).sorted().toList(),
                    account.person(),
                    account.department(),
                    account.enabled(),
                    account.passwordHash() != null,
                    left.contains(account.id()));
        }
    }
}
