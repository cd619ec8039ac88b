package groundwork.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An administrator adds a gateway, copies its secret, sends a test and sees it arrive, at a desk and on a phone. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.webhooks.within=localhost")
@OnFreshDatabase
class HookJourney extends WithBrowser {

    @Autowired
    FirstStart firstStart;

    @Test
    void aGatewayIsAddedAndToldOfATest() throws IOException {
        var key = firstStart.demo(231224);
        try (var gateway = new SmallGateway(0)) {
            var page = browser.desk("en");
            browser.signIn(page, key);
            page.navigate("/officers");
            page.getByText("Gateways").first().click();
            assertThat(page.getByText("No gateway yet")).isVisible();
            looked(page, "webhooks-none");
            field(page, "Address").fill("https://192.168.1.1/hook");
            press(page, "Add and show the secret");
            assertThat(page.locator("#name-error")).isVisible();
            assertThat(page.locator("#address-error")).containsText("GROUNDWORK_WEBHOOKS_WITHIN");
            looked(page, "webhooks-wrong");
            field(page, "Name").fill("SMS of the county");
            field(page, "Address").fill(gateway.address());
            press(page, "Add and show the secret");
            assertThat(page.locator("#secret")).hasText(Pattern.compile("whsec_[A-Za-z0-9+/]{43}="));
            looked(page, "webhook-secret");
            page.getByText("I have copied it").click();
            press(page, "Send a test");
            assertThat(page.getByText("arrived", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            Assertions.assertThat(gateway.got.getFirst().body()).contains("webhook.test");
            assertThat(page.getByText("whsec_")).hasCount(0);
            looked(page, "webhook");

            var phone = browser.narrow("zh-CN");
            browser.signIn(phone, key);
            phone.navigate("/webhooks");
            looked(phone, "webhooks");
            gateway.answer = 500;
            phone.getByText("SMS of the county").click();
            press(phone, "发送测试");
            assertThat(phone.getByText("等待重发")).isVisible();
            looked(phone, "webhook");
            phone.locator("summary").getByText("更换密钥").click();
            phone.locator(".confirm-box button").getByText("更换密钥").click();
            looked(phone, "webhook-secret");
            phone.getByText("已复制").click();
            phone.locator("summary").getByText("删除").click();
            phone.locator(".confirm-box button").getByText("删除").click();
            assertThat(phone.getByText("网关已删除")).isVisible();
            press(phone, "撤销");
            assertThat(phone.getByText("网关已恢复")).isVisible();
        }
    }

    private static com.microsoft.playwright.Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
