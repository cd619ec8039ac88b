package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class TemplatesTest {

    /** What the content policy forbids, in the markup or through htmx. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\sstyle=|\\son[a-z]+=|hx-on|<style|<script(?![^>]*\\ssrc=)|javascript:");

    /** A file that is handed on and opened from a disk brings its own style; no policy is sent along with it. */
    private static final Path STANDS_ALONE = Path.of("summary/standalonePage.jte");

    @Test
    void aPagesTemplateHasItsNameInTheFolderOfItsFeature() {
        assertThat(Templates.of(JobPage.class)).isEqualTo("frame/jobPage");
    }

    @Test
    void everyPageHasATemplateThatTakesItAndNothingElse() throws Exception {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "pages");
        for (var type : pages()) {
            var template = Templates.of(type) + ".jte";
            assertThat(engine.hasTemplate(template)).as(template).isTrue();
            assertThat(engine.getParamInfo(template)).as(template).hasSize(1).containsValue(type);
        }
    }

    @Test
    void noTemplateDoesWhatTheContentPolicyForbids() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(STANDS_ALONE))
                    .toList()) {
                assertThat(FORBIDDEN.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    private static List<Class<?>> pages() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Page.class));
        var found = new java.util.ArrayList<Class<?>>();
        for (var bean : scan.findCandidateComponents("groundwork")) found.add(Class.forName(bean.getBeanClassName()));
        return found;
    }
}
