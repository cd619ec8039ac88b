package groundwork.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import groundwork.directory.FirstStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Debian's chromium, driven by Playwright, for journeys.
 *
 * <pre>{@code
 * try (var browser = Browser.at("http://localhost:" + port)) {
 *     var page = browser.narrow("zh-CN");       // or desk("en"): 360 or 1440 wide
 *     browser.signIn(page, key);                // the second time without the form
 *     page.navigate("/demands");
 *     looked(page, "demands");                  // readable, fits, and with -Dpictures target/pictures/demands-360.png
 *     press(page, "新增诉求");
 * }
 * }</pre>
 *
 * What a page writes to its console as an error, a breach of the content policy above all, fails the test at
 * {@link #close}.
 */
public final class Browser implements AutoCloseable {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-quic",
            "--no-first-run",
            "--disable-component-update",
            "--disable-sync");

    private static final Set<Browser> OPEN = ConcurrentHashMap.newKeySet();
    private static final int SEEN = 600;
    private static final Pattern LANGUAGE = Pattern.compile("-(en|zh-CN|zh)(?=-|$)");

    /** Rules of axe's; empty until it has first looked at a page. */
    private static final List<String> MILD = new CopyOnWriteArrayList<>();

    private static final Set<String> READABLE = ConcurrentHashMap.newKeySet();

    private final List<String> errors = new ArrayList<>();
    /** The last that was written to a console, or thrown and caught by nobody. */
    private final Deque<String> said = new ArrayDeque<>();

    private final List<BrowserContext> people = new ArrayList<>();
    private final Map<FirstStart.Key, List<Cookie>> sessions = new HashMap<>();
    private final String base;

    private Browser(String base) {
        this.base = base;
        OPEN.add(this);
    }

    /** @param base where the program answers, without a slash at the end */
    public static Browser at(String base) {
        return new Browser(base);
    }

    /** A new person at an office PC. */
    public Page desk(String language) {
        return context(language, 1440, 900).newPage();
    }

    /** A new person with a small phone. */
    public Page narrow(String language) {
        return context(language, 360, 740).newPage();
    }

    /**
     * Those who have to be able to read a page in that language: at the desk and on a small phone. Chinese needs less
     * room, so that what fits at the desk in English fits there in Chinese as well.
     */
    public List<Page> readers(String language) {
        return language.equals("en") ? List.of(desk(language), narrow(language)) : List.of(narrow(language));
    }

    /**
     * A browser of its own, whose storage lies in that folder and is there again when it is opened anew. It may be
     * killed: see {@link #kill}.
     */
    public Page kept(String language, Path profile) {
        return kept(language, profile, List.of());
    }

    /** A phone with a microphone, in which it beeps, and a camera before which the {@link Film} runs. */
    public Page seeing(String language, Path profile, Path film) {
        return kept(
                language,
                profile,
                List.of(
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film));
    }

    private Page kept(String language, Path profile, List<String> flags) {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(Started.installed(Started.WHOLE))
                .setArgs(Stream.concat(FLAGS.stream(), flags.stream()).toList())
                .setBaseURL(base)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(360, 740);
        var context = watched(Started.PLAYWRIGHT.chromium().launchPersistentContext(profile, options));
        return context.pages().getFirst();
    }

    /** As the system does with an app when memory is short: no process of that browser gets to say anything. */
    public void kill(Page page, Path profile) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(given -> Stream.of(given).anyMatch(one -> one.equals("--user-data-dir=" + profile)))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
        people.remove(page.context());
        try {
            page.context().close();
        } catch (PlaywrightException gone) {
            // As it should be.
        }
    }

    public BrowserContext context(String language, int width, int height) {
        return context(language, width, height, true);
    }

    /** Somebody whose browser runs no scripts, as old phones and strict offices have it. */
    public Page withoutScripts(String language) {
        return context(language, 1440, 900, false).newPage();
    }

    private BrowserContext context(String language, int width, int height, boolean scripts) {
        return watched(Started.CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setBaseURL(base)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height)));
    }

    private BrowserContext watched(BrowserContext context) {
        context.onWebError(error -> said(error.error()));
        context.onConsoleMessage(message -> {
            said(message.text());
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource"))
                errors.add(message.text());
        });
        people.add(context);
        return context;
    }

    private void said(String line) {
        said.add(line);
        if (said.size() > 10) said.remove();
    }

    /** What the pages of all open browsers show, and what they wrote last; empty where there are none. */
    static String seen() {
        return OPEN.stream().map(Browser::shown).collect(Collectors.joining());
    }

    private String shown() {
        var pages = people.stream()
                .flatMap(person -> person.pages().stream())
                .map(Browser::shown)
                .collect(Collectors.joining());
        return pages + (said.isEmpty() ? "" : "\nconsole: " + said);
    }

    private static String shown(Page page) {
        try {
            var text = page.locator("body").innerText(new Locator.InnerTextOptions().setTimeout(1000));
            return "\n" + page.url() + " shows: " + text.substring(0, Math.min(SEEN, text.length()));
        } catch (PlaywrightException gone) {
            return "\n" + page.url() + " shows nothing";
        }
    }

    /** In another session, where the one before has ended. */
    public void signInAnew(Page page, FirstStart.Key key) {
        sessions.remove(key);
        page.context().clearCookies();
        signIn(page, key);
    }

    /** Whoever signed in before goes on with that session: the form, and the hashing of a password, cost seconds. */
    public void signIn(Page page, FirstStart.Key key) {
        var session = sessions.get(key);
        if (session != null) {
            page.context().addCookies(session);
            return;
        }
        page.navigate("/sign-in");
        page.locator("#login").fill(key.login());
        page.locator("#password").fill(key.password());
        page.locator("form.fields button").click();
        page.waitForURL(Pattern.compile("^(?!.*/sign-in).*$"));
        sessions.put(key, page.context().cookies());
    }

    /** The first button of exactly this name. */
    public static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /**
     * A page as everybody must be able to read it; its picture is called after the name and the width. In its other
     * language, by which a name may end, and at its other width it has the same structure and the same colours: it has
     * to fit, and axe, which is most of a journey's time, does not look at it again.
     */
    public static void looked(Page page, String name) {
        page.waitForLoadState();
        if (READABLE.add(LANGUAGE.matcher(name).replaceFirst(""))) readable(page);
        fits(page);
        picture(page, name + "-" + page.viewportSize().width);
    }

    /**
     * Fails where axe finds something serious or critical. Without frames of other origins, which no page of ours has,
     * without a list of what is well, without the rules whose findings would be less grave, and without the rows of a
     * table after the fifth, which are made as the first are, it takes a quarter.
     */
    public static void readable(Page page) {
        var wrong = new AxeRunOptions();
        wrong.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page)
                .options(wrong)
                .exclude("tbody tr:nth-child(n + 6)")
                .setLegacyMode(true);
        // It takes no empty list.
        if (!MILD.isEmpty()) axe.disableRules(MILD);
        var found = axe.analyze().getViolations().stream()
                .filter(violation -> GRAVE.contains(violation.getImpact()))
                .map(violation -> violation.getId() + ": " + violation.getHelp() + " at "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
        assertThat(found).as("axe at " + page.url()).isEmpty();
        if (MILD.isEmpty()) MILD.addAll(mild(page));
    }

    /** As the axe says it of its rules that was just put into the page. */
    private static List<String> mild(Page page) {
        var rules = (List<?>) page.evaluate("axe._audit.rules.map(rule => [rule.id, rule.impact])");
        return rules.stream()
                .map(rule -> (List<?>) rule)
                .filter(rule -> !GRAVE.contains(rule.get(1)))
                .map(rule -> rule.get(0).toString())
                .toList();
    }

    /** Fails where the page is wider than the window. */
    public static void fits(Page page) {
        var wide = page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table-scroll, .unseen'))
                  .filter(e => document.documentElement.scrollWidth > innerWidth)
                  .slice(0, 5).map(e => e.outerHTML.slice(0, 120))
                """);
        assertThat((List<?>) wide).as("sticks out at " + page.url()).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("too wide by, at " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** The whole page as a picture in {@code target/pictures}; only where the tests run with {@code -Dpictures}. */
    public static void picture(Page page, String name) {
        if (System.getProperty("pictures") == null) return;
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
    }

    /** What was written to the console so far was meant to be. */
    public void forget() {
        errors.clear();
    }

    @Override
    public void close() {
        OPEN.remove(this);
        people.forEach(BrowserContext::close);
        assertThat(errors).as("written to the browser's console as errors").isEmpty();
    }

    /** Started once for all tests of this JVM, and ended with it: that takes seconds, a new person none. */
    private static final class Started {

        /** The same engine without the windows around it, which nobody sees here and which cost as much again. */
        static final String LIGHT = "chromium-headless-shell";

        /** Also what a browser does beside showing pages, such as putting an app on the home screen. */
        static final List<String> WHOLE = List.of("chromium", "chromium-browser", "google-chrome");

        static final Playwright PLAYWRIGHT = driver();
        static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed(
                                Stream.concat(Stream.of(LIGHT), WHOLE.stream()).toList()))
                        .setArgs(FLAGS));

        private static Playwright driver() {
            var quiet = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(quiet);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright;
        }

        private static Path installed(List<String> names) {
            return names.stream()
                    .map(name -> Path.of("/usr/bin", name))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no chromium: apt-get install chromium"));
        }
    }
}
