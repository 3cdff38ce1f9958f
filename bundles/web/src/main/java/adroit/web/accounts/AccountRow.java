package adroit.web.accounts;

import adroit.identity.Account;
import adroit.identity.Role;
import adroit.web.layout.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One account in the list.
 *
 * @param state whether it can sign in, in words
 * @param manageable whether it may be changed here: an account that is enabled and not the owner's
 */
public record AccountRow(
        String id,
        String name,
        String displayName,
        String roles,
        String person,
        String department,
        String state,
        boolean manageable,
        List<Choice> choices) {

    public AccountRow {
        choices = List.copyOf(choices);
    }

    private static final String LEFT = "Left: the person holds no position, so its roles rest. Disable it.";

    /** @param called what persons and departments are called, by their ids */
    static AccountRow of(Account account, boolean left, Map<String, String> called) {
        return new AccountRow(
                account.id(),
                account.name(),
                account.displayName(),
                account.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", ")),
                word(account.person(), called),
                word(account.department(), called),
                left ? state(account) + ". " + LEFT : state(account),
                account.enabled() && !account.roles().contains(Role.OWNER),
                choices(account.roles()));
    }

    private static String word(@Nullable String id, Map<String, String> called) {
        return id == null ? "" : called.getOrDefault(id, id);
    }

    private static String state(Account account) {
        if (account.roles().contains(Role.OWNER)) {
            return "Signs in by link";
        }
        if (!account.enabled()) {
            return "Disabled";
        }
        return account.passwordHash() == null ? "No password yet" : "Has a password";
    }

    /** The roles that an account may be given; the owner's is never given. */
    static List<Choice> choices(Set<Role> chosen) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.OWNER)
                .map(role -> new Choice(role.key(), role.title(), chosen.contains(role)))
                .toList();
    }
}
