package groundwork.access;

import java.util.Arrays;

/**
 * What somebody works with, as one tells one's own devices apart. Only these two words are kept of what a browser says
 * about itself.
 */
public record Device(Browser browser, System system) {

    /** In the order in which they are looked for: nearly all say that they are Chrome and Safari too. */
    public enum Browser {
        WECHAT("MicroMessenger/"),
        DINGTALK("DingTalk/"),
        QQ("QQBrowser/"),
        SOGOU("MetaSr"),
        THREE_SIXTY("360"),
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
    }

    /** In the order in which they are looked for: Android says that it is Linux too. */
    public enum System {
        HARMONY("Harmony"),
        ANDROID("Android"),
        IPHONE("iPhone"),
        IPAD("iPad"),
        WINDOWS("Windows"),
        MAC("Macintosh"),
        LINUX("Linux"),
        OTHER("");

        private final String mark;

        System(String mark) {
            this.mark = mark;
        }
    }

    /** @param userAgent as the browser sends it, or null */
    static Device of(String userAgent) {
        var says = userAgent == null ? "" : userAgent;
        return new Device(
                Arrays.stream(Browser.values())
                        .filter(browser -> says.contains(browser.mark))
                        .findFirst()
                        .orElse(Browser.OTHER),
                Arrays.stream(System.values())
                        .filter(system -> says.contains(system.mark))
                        .findFirst()
                        .orElse(System.OTHER));
    }

    /** The one of that {@link #name}; what another version called otherwise is something else. */
    static Device called(String name) {
        var words = name.split(" ", 2);
        return new Device(
                Arrays.stream(Browser.values())
                        .filter(browser -> browser.name().equals(words[0]))
                        .findFirst()
                        .orElse(Browser.OTHER),
                Arrays.stream(System.values())
                        .filter(system -> words.length == 2 && system.name().equals(words[1]))
                        .findFirst()
                        .orElse(System.OTHER));
    }

    String name() {
        return browser + " " + system;
    }
}
