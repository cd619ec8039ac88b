package groundwork.site;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Puts the way in together. */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class SiteSetup {

    @Bean
    Reach reach(Environment settings) {
        return ReachSettings.read(settings);
    }

    /** As they are now: a renewed certificate may stand for other names. */
    @Bean
    Supplier<Hosts> hosts(Reach reach, ObjectProvider<SslBundles> bundles) {
        var now = new AtomicReference<>(read(reach));
        if (reach.files() != null)
            bundles.getObject().addBundleUpdateHandler(ServerSettings.BUNDLE, renewed -> now.set(read(reach)));
        return now::get;
    }

    private static Hosts read(Reach reach) {
        var certified = reach.files() == null
                ? List.<String>of()
                : Certificate.of(reach.files()).names();
        return new Hosts(reach, certified);
    }

    /** Behind the headers that go with every answer, before all else. */
    @Bean
    FilterRegistrationBean<Front> front(Supplier<Hosts> hosts) {
        var front = new FilterRegistrationBean<>(new Front(hosts));
        front.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return front;
    }

    @Bean
    FilterRegistrationBean<Sizes> sizes() {
        var sizes = new FilterRegistrationBean<>(new Sizes());
        sizes.setOrder(Ordered.HIGHEST_PRECEDENCE + 11);
        return sizes;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrors()));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> portInClear(Reach reach) {
        return server -> {
            if (reach.httpPort() == null) return;
            var clear = new Connector();
            clear.setPort(reach.httpPort());
            server.addAdditionalConnectors(clear);
        };
    }
}
