package groundwork.support;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.field.Handset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Pictures of every page that can be come by from the home page of a running program: one for each sort of page, in
 * both languages, on a desk's screen and on a small phone's; and of every screen of the officers' app.
 * {@code bin/screens} runs it over the demo.
 */
public final class Screens {

    private static final Pattern ONE =
            Pattern.compile("(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|\\d{6,}|\\d{4}-\\d{2}(-\\d{2})?)(?=/|$)");
    private static final Pattern NO_PAGE = Pattern.compile(".*(\\.\\w{2,5}|/sign-out)");
    private static final int MOST = 300;

    /** So begin the names of the app's screens. */
    private static final String APP = "field-";

    private final Browser browser;
    private final FirstStart.Key key;
    private final Path out;
    private final String wanted;

    private Screens(Browser browser, FirstStart.Key key, Path out, String wanted) {
        this.browser = browser;
        this.key = key;
        this.out = out;
        this.wanted = wanted;
    }

    /**
     * @param arguments where the program answers, the folder for the pictures, a sign-in and its password, and how the
     *     names begin of those that are wanted; nothing for all, {@code again} for those that lie in the folder, which
     *     then show what a screen shows and not the whole page
     */
    public static void main(String[] arguments) {
        var key = new FirstStart.Key(arguments[2], arguments[3]);
        var wanted = arguments.length > 4 ? arguments[4] : "";
        try (var browser = Browser.at(arguments[0])) {
            var screens = new Screens(browser, key, Path.of(arguments[1]), wanted);
            if (!wanted.startsWith(APP)) screens.desks();
            if (APP.startsWith(wanted) || wanted.startsWith(APP) || screens.again()) screens.phones();
            browser.forget();
        } catch (RuntimeException failed) {
            System.err.println(failed);
            System.exit(1);
        }
        // The browser's reader waits for more.
        System.exit(0);
    }

    private void desks() {
        var desk = browser.desk("en");
        browser.signIn(desk, key);
        issue(desk);
        var pages = pages(desk);
        System.err.println(pages.size() + " pages");
        strangers(desk, pages);
        for (var language : List.of("en", "zh-CN"))
            for (var page : List.of(browser.desk(language), browser.narrow(language))) {
                browser.signIn(page, key);
                pages.forEach((name, address) -> {
                    var picture = picture(page, name + "-" + language);
                    if (!wanted(picture)) return;
                    page.navigate(address);
                    shoot(page, picture, !again());
                });
            }
    }

    /** The samples hold no form with a code: one of the usual questions is drawn up, and handed to residents. */
    private static void issue(Page desk) {
        desk.navigate("/forms/new");
        Browser.press(desk, "Draw up");
        desk.locator("input[name=recipient][value=resident]").check();
        desk.locator("#many").fill("2");
        Browser.press(desk, "Issue");
    }

    /** No link leads to the pages of people without a sign-in: what stands in the codes printed for them does. */
    private void strangers(Page desk, Map<String, String> pages) {
        var form = Scanned.first(desk, pages.get("forms-issues-one-print"));
        var card = Scanned.first(desk, pages.get("households-one-card-print"));
        var pin = card == null ? null : pin(desk, pages.get("households-one-card-print"));
        for (var language : List.of("en", "zh-CN"))
            for (var page : List.of(browser.desk(language), browser.narrow(language))) {
                if (form != null) shoot(page, "f-one-" + language, form);
                if (card == null) continue;
                shoot(page, "card-one-" + language, card);
                page.navigate(card);
                page.locator("#digits").fill(pin);
                page.locator("form[action$='/opening'] button").click();
                shoot(page, "card-one-opened-" + language, card);
            }
    }

    /** A new one of the household whose card is printed there. */
    private static String pin(Page desk, String print) {
        desk.navigate(print.replace("/card/print", ""));
        desk.locator("form[action$='/pin'] button").click();
        return desk.locator(".slip-pin b").textContent();
    }

    private void shoot(Page page, String name, String address) {
        var picture = picture(page, name);
        if (!wanted(picture)) return;
        page.navigate(address);
        // The app draws itself once it has loaded.
        if (address.startsWith("/field")) page.locator(".door, .screen").first().waitFor();
        shoot(page, picture, !again());
    }

    private void phones() {
        for (var language : List.of("en", "zh-CN"))
            Handset.fresh(browser, language, new FirstStart.Key("demo.field", key.password()))
                    .started()
                    .screens((name, page) -> {
                        page.setViewportSize(1440, 900);
                        app(page, name + "-" + language);
                        page.setViewportSize(360, 740);
                        app(page, name + "-" + language);
                    });
    }

    private void app(Page page, String name) {
        var picture = picture(page, APP + name);
        // What stays at the head and the foot of a screen would stand in the middle of a page.
        if (wanted(picture)) shoot(page, picture, false);
    }

    private boolean again() {
        return wanted.equals("again");
    }

    private boolean wanted(Path picture) {
        return again()
                ? Files.exists(picture)
                : picture.getFileName().toString().startsWith(wanted);
    }

    private Path picture(Page page, String name) {
        return out.resolve(name + "-" + page.viewportSize().width + ".png");
    }

    private static void shoot(Page page, Path picture, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(whole).setPath(picture));
    }

    /** By name, the first of each sort, nearest to the home page first. */
    private static Map<String, String> pages(Page page) {
        var pages = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty() && pages.size() < MOST) {
            var address = waiting.poll();
            var name = name(address);
            if (pages.containsKey(name)) continue;
            var answer = page.navigate(address);
            if (answer == null || answer.status() >= 400) continue;
            pages.put(name, address);
            for (var link : links(page)) if (!pages.containsKey(name(link))) waiting.add(link);
        }
        return pages;
    }

    private static List<String> links(Page page) {
        var hrefs = (List<?>) page.evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.href)");
        return hrefs.stream()
                .map(href -> href.toString().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""))
                .filter(href -> !NO_PAGE.matcher(path(href)).matches())
                .toList();
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private static String name(String address) {
        var sort = ONE.matcher(path(address)).replaceAll("one").replaceAll("/(programmes|figures)/[^/]+", "/$1/one");
        return sort.equals("/") ? "home" : sort.substring(1).replace('/', '-');
    }
}
