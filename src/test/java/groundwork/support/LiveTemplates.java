package groundwork.support;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Templates compiled from their sources as they stand, so that a change shows at the next request. Those of the tests
 * too.
 */
public final class LiveTemplates {

    private static final String PACKAGE = "livepages";

    private LiveTemplates() {}

    /** @param folder where compiled templates are put */
    public static TemplateEngine engine(Path folder) {
        var engine = TemplateEngine.create(
                new Both(
                        new DirectoryCodeResolver(Path.of("src/main/jte")),
                        new DirectoryCodeResolver(Path.of("src/test/jte"))),
                folder,
                ContentType.Html,
                LiveTemplates.class.getClassLoader(),
                PACKAGE);
        engine.setTrimControlStructures(true);
        engine.setClassPath(Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
        return engine;
    }

    /**
     * Those of the frame and of the gallery, all of them compiled at once: each request by itself would compile what it
     * draws, and all that stands around it.
     */
    public static TemplateEngine compiled(Path folder) {
        engine(folder).precompileAll();
        return TemplateEngine.createPrecompiled(
                folder, ContentType.Html, LiveTemplates.class.getClassLoader(), PACKAGE);
    }

    private record Both(DirectoryCodeResolver pages, DirectoryCodeResolver samples) implements CodeResolver {

        @Override
        public String resolve(String name) {
            return pages.exists(name) ? pages.resolve(name) : samples.resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return pages.exists(name) ? pages.getLastModified(name) : samples.getLastModified(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return Stream.concat(
                            pages.resolveAllTemplateNames().stream().filter(name -> name.startsWith("frame/")),
                            samples.resolveAllTemplateNames().stream())
                    .toList();
        }

        @Override
        public boolean exists(String name) {
            return pages.exists(name) || samples.exists(name);
        }
    }
}
