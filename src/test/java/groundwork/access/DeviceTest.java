package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Device.Browser;
import groundwork.access.Device.Platform;
import groundwork.frame.Language;
import groundwork.frame.TestMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EDGE WINDOWS | Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0
            CHROME LINUX | Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36
            CHROME ANDROID | Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36
            HUAWEI HARMONY | Mozilla/5.0 (Linux; Android 10; HarmonyOS; X) Chrome/99.0 HuaweiBrowser/14.0 Mobile Safari
            WECHAT IPHONE | Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.50
            SAFARI MAC | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15
            FIREFOX WINDOWS | Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0
            OTHER OTHER | curl/8.0
            OTHER OTHER |
            """)
    void itIsToldByWhatItsBrowserSays(String name, String userAgent) {
        assertThat(Device.of(userAgent).name()).isEqualTo(name);
        assertThat(Device.called(name)).isEqualTo(Device.of(userAgent));
    }

    @Test
    void whatAnotherVersionCalledOtherwiseIsSomethingElse() {
        assertThat(Device.called("MOSAIC AMIGA")).isEqualTo(new Device(Browser.OTHER, Platform.OTHER));
        assertThat(Device.called("")).isEqualTo(new Device(Browser.OTHER, Platform.OTHER));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachHasAName(Language language) {
        var messages = TestMessages.read();
        for (var browser : Browser.values()) {
            assertThat(messages.say(language, "access.browser." + browser.word()))
                    .isNotBlank();
        }
        for (var platform : Platform.values()) {
            assertThat(messages.say(language, "access.platform." + platform.word()))
                    .isNotBlank();
        }
    }
}
