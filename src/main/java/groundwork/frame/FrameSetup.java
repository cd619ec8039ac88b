package groundwork.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the frame together. */
@Configuration(proxyBeanMethods = false)
class FrameSetup {

    @Bean
    Messages messageSource() {
        return MessageFiles.read(Boolean.getBoolean("groundwork.strict"));
    }

    @Bean
    Narration narration(Messages messages) {
        return new Narration(messages);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Tongue();
    }

    @Bean
    Fittings fittings(Messages messages, ObjectProvider<Destination> destinations, ObjectProvider<Bell> bell) {
        return Fittings.read(messages, destinations.stream().sorted().toList(), bell.getIfAvailable());
    }

    @Bean
    Pages pages(Fittings fittings, ObjectProvider<TemplateEngine> developing) {
        var engine = developing.getIfAvailable(() -> TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "pages"));
        return new Pages(engine, fittings);
    }

    @Bean
    Reception reception(Fittings fittings, ObjectProvider<Visitors> visitors) {
        return new Reception(fittings, visitors.getIfAvailable(() -> request -> Visitor.NOBODY));
    }

    @Bean
    Answers answers(Pages pages, Reception reception) {
        return new Answers(pages, reception);
    }

    @Bean
    WebMvcConfigurer answering(Answers answers) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(answers);
            }
        };
    }

    /** A day in an address is one that a database keeps, or it is unreadable. */
    @Bean
    WebMvcConfigurer readingDays() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(String.class, LocalDate.class, FrameSetup::day);
            }
        };
    }

    private static LocalDate day(String typed) {
        var day = Days.read(typed);
        if (day == null && !typed.isBlank()) throw new IllegalArgumentException("no day");
        return day;
    }

    /** The parts of the frame work without programmes, too. */
    @Bean
    WebMvcConfigurer lookingAt(ObjectProvider<ProgrammeChoices> choices, ObjectProvider<Visitors> visitors) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                choices.ifAvailable(there -> resolvers.add(new ProgrammeParameter(there, visitors.getObject())));
            }
        };
    }
}
