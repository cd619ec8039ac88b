package gallery;

import gg.jte.TemplateEngine;
import groundwork.frame.Bilingual;
import groundwork.frame.Destination;
import groundwork.frame.Visitor;
import groundwork.frame.Visitors;
import groundwork.support.LiveTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * Every part of the frame with sample content, without a database: to look at while changing one, and for the tests
 * that look for the reader. Run the main method and open /gallery. Outside the root package, so that no other test
 * starts it.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration"
        })
@ComponentScan(
        basePackages = {"groundwork.frame", "gallery"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "groundwork.frame.Job(Setup|Desk)"))
public class Gallery {

    public static void main(String[] args) {
        SpringApplication.run(Gallery.class, args);
    }

    @Bean
    TemplateEngine templates() throws IOException {
        return LiveTemplates.engine(Files.createTempDirectory("templates"));
    }

    @Bean
    Visitors sampleOfficer() {
        var unit = new Bilingual("Archives Bureau · office", "档案局 · 活动办");
        var county = new Bilingual("Pingluo County", "平罗县");
        return request -> new Visitor(new UUID(0, 1), 640221, "Sample Officer 示例", unit, county);
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
}
