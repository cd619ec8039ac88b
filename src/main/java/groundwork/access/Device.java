package groundwork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What somebody works with, as one tells one's own devices apart. Only these two words are kept of what a browser says
 * about itself.
 */
public record Device(Browser browser, Platform platform) {

    /** In the order in which they are looked for: nearly all say that they are Chrome and Safari too. */
    public enum Browser {
        WECHAT("MicroMessenger/"),
        DINGTALK("DingTalk/"),
        QQ("QQBrowser/"),
        SOGOU("MetaSr"),
        QIHOO("360SE"),
        HUAWEI("HuaweiBrowser/"),
        EDGE("Edg"),
        OPERA("OPR/"),
        FIREFOX("Firefox/"),
        CHROME("Chrome/"),
        SAFARI("Safari/"),
        OTHER("");

        private final String mark;

        Browser(String mark) {
            this.mark = mark;
        }

        /** As the keys of messages say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Browser first(Predicate<Browser> fits) {
            return Arrays.stream(values()).filter(fits).findFirst().orElse(OTHER);
        }
    }

    /** In the order in which they are looked for: Android says that it is Linux too. */
    public enum Platform {
        HARMONY("Harmony"),
        ANDROID("Android"),
        IPHONE("iPhone"),
        IPAD("iPad"),
        WINDOWS("Windows"),
        MAC("Macintosh"),
        LINUX("Linux"),
        OTHER("");

        private final String mark;

        Platform(String mark) {
            this.mark = mark;
        }

        /** As the keys of messages say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Platform first(Predicate<Platform> fits) {
            return Arrays.stream(values()).filter(fits).findFirst().orElse(OTHER);
        }
    }

    /** @param userAgent as the browser sends it, or null */
    static Device of(String userAgent) {
        var says = userAgent == null ? "" : userAgent;
        return new Device(
                Browser.first(browser -> says.contains(browser.mark)),
                Platform.first(platform -> says.contains(platform.mark)));
    }

    public static Device of(HttpServletRequest request) {
        return of(request.getHeader("User-Agent"));
    }

    /** The one of that {@link #name}; what another version called otherwise is something else. */
    public static Device called(String name) {
        var words = name.split(" ", 2);
        return new Device(
                Browser.first(browser -> browser.name().equals(words[0])),
                Platform.first(platform -> platform.name().equals(words[words.length - 1])));
    }

    /** As it is kept: {@code EDGE WINDOWS}. */
    public String name() {
        return browser + " " + platform;
    }
}
