package groundwork.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody says where his mails are to go, on a phone, and takes that back at his desk. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class NoticeJourney extends WithBrowser {

    private static final SmallMailServer SERVER = server();

    @Autowired
    FirstStart firstStart;

    private static SmallMailServer server() {
        try {
            return new SmallMailServer(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", SERVER::port);
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    @Test
    void anAddressIsConfirmedAndTakenAway() {
        var key = firstStart.demo(231224);
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, key);
        phone.navigate("/notices");
        phone.locator("#address").fill("no address");
        press(phone, "发送验证码");
        assertThat(phone.locator("#address-error")).isVisible();
        looked(phone, "notices-address-wrong");
        phone.locator("#address").fill("mine@example.com");
        press(phone, "发送验证码");
        phone.locator("#code").fill("0000");
        press(phone, "确认邮箱");
        assertThat(phone.locator("#code-error")).isVisible();
        looked(phone, "notices-code-wrong");
        press(phone, "保存");
        assertThat(phone.locator("#mail-error")).isVisible(); // nothing is saved that nobody chose
        Assertions.assertThat(SERVER.mails).hasSize(1);
        phone.locator("#code").fill(code());
        press(phone, "确认邮箱");
        assertThat(phone.getByText("邮件发往mine@example.com")).isVisible();

        var desk = browser.desk("en");
        browser.signIn(desk, key);
        desk.navigate("/notices");
        looked(desk, "notices-address");
        desk.locator("summary").getByText("Remove my address").click();
        desk.locator(".confirm-box button").click();
        assertThat(desk.getByText("add yours here")).isVisible();
    }

    private static String code() {
        var found = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(NoticesTest.text(SERVER.mails.getFirst()));
        Assertions.assertThat(found.find()).isTrue();
        return found.group();
    }
}
