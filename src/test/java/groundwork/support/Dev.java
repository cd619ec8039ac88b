package groundwork.support;

import gg.jte.TemplateEngine;
import groundwork.Groundwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** Groundwork with templates compiled as they change; started by bin/dev. */
public final class Dev {

    private Dev() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(Groundwork.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(TemplateEngine.class, Dev::templates))
                .run(args);
    }

    private static TemplateEngine templates() {
        try {
            return LiveTemplates.engine(Files.createTempDirectory("templates"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
