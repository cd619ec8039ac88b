package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.OnFreshDatabase;
import jakarta.servlet.DispatcherType;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class PolicyTest {

    /** What filters and the server answer, where no controller comes in. */
    private static final Set<String> WITHOUT_CONTROLLER =
            Set.of("POST /sign-in", "POST /sign-out", "GET /favicon.ico", "failed /error");

    @Autowired
    ApplicationContext program;

    @Autowired
    Policy policy;

    @Test
    void everyRouteHasARow() {
        var rows = rows();
        assertThat(routes().filter(route -> !rows.contains(route)))
                .as("Add a row to src/main/resources/policy.txt, below the page it belongs to, for each of these: "
                        + "how and address as they are here, who may use it, what it does in a few words.")
                .isEmpty();
    }

    @Test
    void everyRowHasARoute() {
        var routes = routes().collect(Collectors.toSet());
        assertThat(rows().stream().filter(row -> !routes.contains(row) && !WITHOUT_CONTROLLER.contains(row)))
                .as("No controller answers these rows of src/main/resources/policy.txt: take them out, or write the "
                        + "address as the controller's mapping has it.")
                .isEmpty();
        assertThat(program.getBeansOfType(RouterFunctionMapping.class).values())
                .as("routes that are functions would have to be counted above, too")
                .allMatch(mapping -> mapping.getRouterFunction() == null);
    }

    @Test
    void rowsThatContradictEachOtherStopTheStart() {
        assertThatThrownBy(() -> Policy.of("""
                Demands
                  GET  /demands/{id}      at-work       one demand
                Elsewhere
                  GET  /demands/{demand}  installation  one demand
                """, null))
                .hasMessageContaining("two rows")
                .hasMessageContaining("Demands")
                .hasMessageContaining("Elsewhere");
        assertThatThrownBy(() -> Policy.of("Demands\n  GET  /demands  everybody  demands", null))
                .hasMessageContaining("who");
        assertThatThrownBy(() -> Policy.of("Demands\n  FETCH  /demands  at-work  demands", null))
                .hasMessageContaining("not a row");
        assertThatThrownBy(() -> Policy.of("Demands\n  GET  /demands  at-work", null))
                .hasMessageContaining("not a row");
        assertThatThrownBy(() -> Policy.of("  GET  /demands  at-work  demands", null))
                .hasMessageContaining("not a row");
    }

    @Test
    void ofSeveralRowsThatFitTheOneThatSaysMoreDecides() {
        assertThat(rowOf("GET", "/demands/new")).hasValue("/demands/new");
        assertThat(rowOf("GET", "/demands/7")).hasValue("/demands/{id}");
        assertThat(rowOf("HEAD", "/demands/7")).hasValue("/demands/{id}");
        assertThat(rowOf("GET", "/imports/uploads/7/rows")).hasValue("/imports/uploads/{id}/rows");
        assertThat(rowOf("POST", "/officers/search")).hasValue("/officers/search");
    }

    @Test
    void aRowSaysWhetherAPhoneMayAskByItsOwnKey() {
        var rows = Policy.of("Entries\n  GET  /a  at-work  reads\n  POST  /a  at-work+phone  sends", null)
                .rows();
        assertThat(rows).extracting(Row::phone).containsExactlyInAnyOrder(false, true);
        assertThat(rows).extracting(row -> row.who().word()).containsOnly("at-work");
    }

    @Test
    void whatHasNoRowIsKnownToNobody() {
        assertThat(rowOf("GET", "/nothing-there")).isEmpty();
        assertThat(rowOf("DELETE", "/demands/7")).isEmpty();
        assertThat(rowOf("GET", "/demands/7/x/y")).isEmpty();
        assertThat(policy.refusal(asked("GET", "/nothing-there"))).isEqualTo(404);
        assertThat(policy.refusal(asked("DELETE", "/demands/7"))).isEqualTo(405);
        assertThat(policy.refusal(asked("GET", "/county"))).isEqualTo(403);
    }

    @Test
    void onlyTheServerItselfAsksWhatWentWrongWithoutASignIn() {
        var request = asked("POST", "/error");
        assertThat(policy.row(request).orElseThrow().who())
                .extracting(Who::word)
                .isEqualTo("at-work");
        request.setDispatcherType(DispatcherType.ERROR);
        assertThat(policy.row(request).orElseThrow().who())
                .extracting(Who::word)
                .isEqualTo("anyone");
    }

    private Optional<String> rowOf(String method, String path) {
        return policy.row(asked(method, path)).map(Row::path);
    }

    private static MockHttpServletRequest asked(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }

    private Set<String> rows() {
        return policy.rows().stream().map(row -> row.how() + " " + row.path()).collect(Collectors.toSet());
    }

    /** Of controllers, and of whatever else answers in their manner, such as the actuator. */
    private Stream<String> routes() {
        return program.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(PolicyTest::routes)
                .distinct()
                .sorted();
    }

    private static Stream<String> routes(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(Row.ANY + " " + path)
                        : methods.stream().map(method -> method + " " + path));
    }
}
