package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.site.Reach;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** What the program makes of how a provider describes itself. */
class ProviderTest {

    private final TestProvider there = new TestProvider();

    @Test
    void oneThatCallsItselfOtherwiseIsNotAsked() {
        there.pretended = "https://id.example";
        var provider = provider(there.issuer());
        assertThatThrownBy(provider::registration).hasMessageContaining("did not match");
        there.pretended = null;
        assertThat(provider.registration().getClientId()).isEqualTo("groundwork");
    }

    @Test
    void itIsAskedWhenItIsFirstNeededAndLeadsBackToTheSite() {
        var away = provider("http://localhost:1");
        assertThat(away.offered()).isTrue();
        assertThat(away.leaving("https://work.example/sign-in")).isEmpty();
        assertThatThrownBy(away::registration).isInstanceOf(RuntimeException.class);
        var registration = provider(there.issuer()).registration();
        assertThat(registration.getRedirectUri()).isEqualTo("https://work.example/sign-in/provider/return");
        assertThat(registration.getClientSettings().isRequireProofKey()).isTrue();
    }

    @Test
    void aSessionThereIsEndedAlsoByAProgramThatHasJustStarted() {
        assertThat(provider(there.issuer()).leaving("https://work.example/sign-in"))
                .map(URI::getPath)
                .hasValue("/leave");
        assertThat(provider(new MockEnvironment()).leaving("https://work.example/sign-in"))
                .isEmpty();
    }

    @Test
    void aClientWithoutASecretShowsNone() {
        assertThat(provider(there.issuer()).registration().getClientAuthenticationMethod())
                .isEqualTo(ClientAuthenticationMethod.NONE);
        var settings = settings(there.issuer()).withProperty("groundwork.oidc.secret", "only the two of us");
        assertThat(provider(settings).registration().getClientAuthenticationMethod())
                .isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    }

    private static Provider provider(String issuer) {
        return provider(settings(issuer));
    }

    private static MockEnvironment settings(String issuer) {
        return new MockEnvironment()
                .withProperty("groundwork.oidc.issuer", issuer)
                .withProperty("groundwork.oidc.client", "groundwork");
    }

    private static Provider provider(MockEnvironment settings) {
        var site = new Reach(Reach.Way.PROXY, "", URI.create("https://work.example"), null, List.of(), null);
        var beans = new StaticListableBeanFactory();
        beans.addBean("reach", site);
        return new Provider(settings, beans.getBeanProvider(Reach.class));
    }
}
