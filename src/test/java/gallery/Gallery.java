package gallery;

import gg.jte.TemplateEngine;
import groundwork.frame.Bilingual;
import groundwork.frame.Destination;
import groundwork.frame.Openings;
import groundwork.frame.Visitor;
import groundwork.frame.Visitors;
import groundwork.support.LiveTemplates;
import groundwork.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * Every part of the frame with sample content: to look at while changing one, and for the tests that look for the
 * reader. Run the main method and open /gallery. Outside the root package, so that no other test starts it.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration"
        })
@ComponentScan(
        basePackages = {"groundwork.frame", "gallery"},
        // Without records there is nothing to open, and no audit log.
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Openings.class))
public class Gallery {

    public static final UUID OFFICER = new UUID(0, 1);

    public static void main(String[] args) {
        new SpringApplicationBuilder(Gallery.class)
                .properties("gallery.live=true")
                .run(args);
    }

    @Bean
    TemplateEngine templates(@Value("${gallery.live:false}") boolean live) throws IOException {
        var folder = Files.createTempDirectory("templates");
        return live ? LiveTemplates.engine(folder) : LiveTemplates.compiled(folder);
    }

    @Bean(destroyMethod = "close")
    TestDatabase database() {
        return TestDatabase.fresh();
    }

    @Bean
    DataSource data(TestDatabase database) {
        return database.app();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Visitors sampleOfficer() {
        var unit = new Bilingual("Archives Bureau · office", "档案局 · 活动办");
        var county = new Bilingual("Pingluo County", "平罗县");
        return request -> new Visitor(OFFICER, 640221, "Sample Officer 示例", unit, county);
    }

    @Bean
    Destination desk() {
        return new Destination("gallery.desk", "/gallery", 10);
    }

    @Bean
    Destination programme() {
        return new Destination("gallery.programme", "/programmes", 20);
    }

    @Bean
    Destination account() {
        return new Destination("gallery.account", "/account", 30);
    }

    @Bean
    Destination cards() {
        return new Destination("gallery.cards", "/cards", 40);
    }

    @Bean
    Destination book() {
        return new Destination("gallery.book", "/book", 50);
    }

    @Bean
    Destination demands() {
        return new Destination("gallery.demands", "/demands", 60);
    }

    @Bean
    Destination figures() {
        return new Destination("gallery.figures", "/figures", 70);
    }

    @Bean
    Destination summary() {
        return new Destination("gallery.summary", "/gallery/summary", 80);
    }

    @Bean
    Destination imports() {
        return new Destination("gallery.importing", "/imports", 90);
    }
}
