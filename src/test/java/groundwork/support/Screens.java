package groundwork.support;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.field.Handset;
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

    private Screens() {}

    /** @param arguments where the program answers, the folder for the pictures, a sign-in and its password */
    public static void main(String[] arguments) {
        var out = Path.of(arguments[1]);
        var key = new FirstStart.Key(arguments[2], arguments[3]);
        try (var browser = Browser.at(arguments[0])) {
            var desk = browser.desk("en");
            browser.signIn(desk, key);
            var pages = pages(desk);
            System.err.println(pages.size() + " pages");
            for (var language : List.of("en", "zh-CN"))
                for (var page : List.of(browser.desk(language), browser.narrow(language))) {
                    browser.signIn(page, key);
                    pages.forEach((name, address) -> shoot(page, address, out, name + "-" + language));
                }
            for (var language : List.of("en", "zh-CN"))
                Handset.fresh(browser, language, new FirstStart.Key("demo.field", key.password()))
                        .started()
                        .screens((name, page) -> picture(page, out, "field-" + name + "-" + language));
            browser.forget();
        }
        // The browser's reader waits for more.
        System.exit(0);
    }

    private static void shoot(Page page, String address, Path out, String name) {
        page.navigate(address);
        picture(page, out, name);
    }

    private static void picture(Page page, Path out, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(out.resolve(name + "-" + page.viewportSize().width + ".png")));
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
