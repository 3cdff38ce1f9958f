package adroit.web.session;

import adroit.form.Invitations;
import adroit.form.Invited;
import adroit.identity.CurrentSession;
import adroit.identity.OwnerToken;
import adroit.identity.Role;
import adroit.identity.SignIn;
import adroit.slip.SlipHolder;
import adroit.web.answer.Problem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The gate before everything that is served: by which name we are called, how much is sent, who is calling, and whether a form is one of that caller's own. Only health,
 * signing in and the pages' static parts pass without identity.
 */
public final class AccessFilter implements Filter {
    private static final String BEARER = "Bearer ";
    private static final int LARGEST_FORM = 64 * 1024;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> UPLOADS = Set.of("/imports", "/fields", "/frameworks", "/lock", "/outlook");
    private static final Pattern CATALOG = Pattern.compile("/(?:catalogs|crosswalk)/[a-z0-9-]{1,80}");
    private static final String AGAIN = "/sign-in/again";
    private static final String FORMS = "/forms/";
    private static final Set<String> WRITTEN = Set.of(FORMS, "/comments/", "/fields/");
    private static final Set<String> OPEN = Set.of("/sign-in", "/sign-in/link", AGAIN, "/invitation", "/favicon.ico");

    private final SignIn signIn;
    private final Invitations invitations;
    private final OwnerToken ownerToken;
    private final Hosts hosts;

    public AccessFilter(SignIn signIn, Invitations invitations, OwnerToken ownerToken, Hosts hosts) {
        this.signIn = signIn;
        this.invitations = invitations;
        this.ownerToken = ownerToken;
        this.hosts = hosts;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            admit(request, response, chain);
        } finally {
            drain(request);
        }
    }

    /** Reads what is left of a small body, so that the connection can be used again after a refusal. */
    private static void drain(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length > 0 && length <= LARGEST_FORM) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!hosts.known(request.getHeader("Host"))) {
            misdirected().write(response);
        } else if (!isApi(request) && !isUpload(request) && tooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!understood(request)) {
            refuseMalformed(request, response);
        } else if (!isReading(request) && fromElsewhere(request)) {
            refuseForm(request, response);
        } else {
            identify(request, response, chain);
        }
    }

    private void identify(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        @Nullable String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            identifyBearer(authorization, request, response, chain);
            return;
        }
        Optional<CurrentSession> session = SessionCookie.token(request)
                .flatMap(signIn::session)
                .filter(s -> !s.actor().roles().contains(Role.OWNER) || LocalCaller.sent(request));
        Optional<Invited> invited = session.isPresent() ? Optional.empty() : invited(request);
        Optional<SlipHolder> holder =
                session.isPresent() || invited.isPresent() ? Optional.empty() : SlipPaths.holder(request, invitations);
        if (session.isPresent()) {
            pass(new Caller(session.get().actor(), session.get()), request, response, chain);
        } else if (invited.isPresent()) {
            pass(Caller.invited(invited.get()), request, response, chain);
        } else if (holder.isPresent()) {
            pass(Caller.withSlip(holder.get()), request, response, chain);
        } else if (isOpen(request)) {
            chain.doFilter(request, response);
        } else {
            askForIdentity(request, response);
        }
    }

    private void identifyBearer(
            String authorization, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String token = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : "";
        Optional<Caller> owner = LocalCaller.sent(request)
                ? ownerToken.actor(token, LocalCaller.peer(request)).map(actor -> new Caller(actor, null))
                : Optional.empty();
        if (owner.isPresent()) {
            owner.get().attachTo(request);
            chain.doFilter(request, response);
        } else {
            unauthorized(response);
        }
    }

    /** Who came with an invitation, on the pages of that one form and nowhere else. */
    private Optional<Invited> invited(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith(FORMS) || path.equals("/sign-out")
                ? SessionCookie.formToken(request)
                        .flatMap(invitations::invited)
                        .filter(i -> path.equals("/sign-out") || (path + "/").startsWith(FORMS + i.form() + "/"))
                : Optional.empty();
    }

    private static void pass(Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean signingIn = OPEN.contains(path(request));
        if (isReading(request) || signingIn || isUpload(request) || caller.sentBy(sentBack(request))) {
            caller.attachTo(request);
            chain.doFilter(request, response);
        } else if (isAnswer(request)) {
            again(request, response);
        } else {
            refuseForm(request, response);
        }
    }

    /** Whether it is an answer of a long form, or something somebody wrote, which must not be lost because a session ended meanwhile. */
    private static boolean isAnswer(HttpServletRequest request) {
        return request.getMethod().equals("POST") && WRITTEN.stream().anyMatch(path(request)::startsWith);
    }

    /** Makes the browser send the same fields to the page that signs in again and hands them back. The answer is in no address. */
    private static void again(HttpServletRequest request, HttpServletResponse response) {
        String next = URLEncoder.encode(LocalAddress.of(request.getRequestURI()), StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader("Location", AGAIN + "?next=" + next);
    }

    private static String sentBack(HttpServletRequest request) {
        @Nullable String header = request.getHeader("X-CSRF-Token");
        if (header != null) {
            return header;
        }
        @Nullable String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
        @Nullable String field = form ? SentFields.first(request, "csrf") : null;
        return field != null ? field : "";
    }

    private static void askForIdentity(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request)) {
            unauthorized(response);
        } else if (isAnswer(request)) {
            again(request, response);
        } else {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String next = isReading(request) ? request.getRequestURI() + query : "/";
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", LocalAddress.signInThen(next));
        }
    }

    private static void unauthorized(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Adroit\"");
        Problem.of(
                        401,
                        "no-identity",
                        "Nobody is signed in",
                        "Sign in, or send the token of the home folder's file admin.token as a bearer token from this"
                                + " machine.")
                .write(response);
    }

    private static void refuseForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request)) {
            Problem.of(
                            403,
                            "stale-form",
                            "The request does not belong to this session",
                            "Send the session's value in the header X-CSRF-Token, from a page of this installation.")
                    .write(response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void refuseMalformed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request)) {
            Problem.of(
                            400,
                            "bad-request",
                            "The request cannot be understood",
                            "Its parameters are not encoded as UTF-8 with percent signs, or they are too many.")
                    .write(response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Problem misdirected() {
        return Problem.of(
                421,
                "unknown-host",
                "Adroit is not called by this name",
                "Call it by the address that it printed when it was ready.");
    }

    static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** Whether a browser says that a page of another site made it send this. A page that hides where it is from sends the origin {@code null}. */
    private static boolean fromElsewhere(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        if (origin == null) {
            return false;
        }
        int scheme = origin.indexOf("://");
        return scheme < 0 || !origin.substring(scheme + 3).equalsIgnoreCase(request.getHeader("Host"));
    }

    private static boolean tooLarge(HttpServletRequest request) {
        boolean lengthUnknown = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        return lengthUnknown || request.getContentLengthLong() > LARGEST_FORM;
    }

    /** Whether the parameters can be read at all. They are read here once, so that nothing after the gate meets what cannot be decoded. */
    private static boolean understood(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * Whether a form with a file is sent to one of the pages that take such. The gate cannot look into it without reading the file, so such a
     * page bounds it and checks the token itself, which stands before the file.
     */
    private static boolean isUpload(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return request.getMethod().equals("POST")
                && (UPLOADS.contains(path(request))
                        || CATALOG.matcher(path(request)).matches())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/") || path(request).startsWith("/ims/");
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return OPEN.contains(path) || path.startsWith("/health/") || path.startsWith("/static/");
    }

    static String path(HttpServletRequest request) {
        @Nullable String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
