package groundwork.access;

import static groundwork.access.ApiCaller.flawed;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Role;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that docs/openapi.json names are those that the program gives and takes. */
class ConstantsTest extends WithProgram {

    /** Such things are one of few words wherever they stand. */
    private static final Set<String> FEW = Set.of(
            "act",
            "attention",
            "channel",
            "finding",
            "gap",
            "kind",
            "lane",
            "mark",
            "measure",
            "means",
            "occasion",
            "recipient",
            "role",
            "roles",
            "sort",
            "state",
            "status",
            "step",
            "tasks",
            "topic",
            "type",
            "urgency",
            "whom");

    /**
     * But for kinds of entries, of which there will be more; what an act was about; what a browser says it is; where a
     * thing to be done stands, in words.
     */
    private static final Set<String> MANY = Set.of(
            "GET /api/v1/account kind",
            "AccountAnswer.kind",
            "DemandPhoto.kind",
            "SentEntry.kind",
            "AuditAnswer.kind",
            "DeviceAnswer.kind",
            "ToDoAnswer.state");

    private final JsonNode described = JsonMapper.shared().readTree(DescriptionTest.FILE);

    @Test
    void whatIsOneOfFewWordsIsSaidToBe() {
        var open = new TreeSet<String>();
        operations()
                .forEach(one -> one.parameters()
                        .filter(each -> FEW.contains(name(each)) && isText(each.get("schema")))
                        .forEach(each -> open.add("GET " + one.path() + " " + name(each))));
        described
                .at("/components/schemas")
                .propertyStream()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .propertyStream()
                        .filter(field -> FEW.contains(field.getKey()) && isText(field.getValue()))
                        .forEach(field -> open.add(schema.getKey() + "." + field.getKey())));
        assertThat(open).containsExactlyInAnyOrderElementsOf(MANY);
    }

    @Test
    void everyWordThatNarrowsIsTakenAndNoOther() {
        try (var administrator = county.signedIn(port, Role.ADMINISTRATOR)) {
            var staff = new ApiCaller(administrator);
            operations()
                    .forEach(one -> one.parameters()
                            .filter(each -> each.at("/schema").has("enum"))
                            .forEach(each -> narrow(one.path().equals("/api/v1/audit") ? staff : api, one, each)));
        }
    }

    private void narrow(ApiCaller caller, Looking one, JsonNode parameter) {
        var list = county.address(one.path()).replaceFirst("^/api/v1", "") + "?" + name(parameter) + "=";
        for (var word : Constants.words(parameter.get("schema"))) caller.get(list + word);
        assertThat(flawed(caller.get(list + "none.of.ours", 422))).containsExactly(name(parameter));
    }

    @Test
    void noAnswerHoldsAnother() {
        var strange = new TreeSet<String>();
        try (var administrator = county.signedIn(port, Role.ADMINISTRATOR)) {
            var found = operations()
                    .flatMap(one -> Stream.of(client, administrator)
                            .map(who -> who.look(county.address(one.path())))
                            .filter(answer -> answer.statusCode() == 200 && isJson(answer))
                            .map(answer -> JsonMapper.shared().readTree(answer.body()))
                            .map(answer -> Constants.strange(described, one.answer(), answer, one.path())))
                    .toList();
            found.forEach(some -> some.forEach(strange::add));
            assertThat(found).hasSizeGreaterThan(50);
        }
        assertThat(strange).isEmpty();
    }

    /** A photo is none. */
    private static boolean isJson(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("json");
    }

    record Looking(String path, JsonNode operation) {

        Stream<JsonNode> parameters() {
            return operation.path("parameters").valueStream();
        }

        JsonNode answer() {
            return operation.at("/responses/200/content/application~1json/schema");
        }
    }

    private Stream<Looking> operations() {
        return described
                .get("paths")
                .propertyStream()
                .filter(path ->
                        Client.ofProgram(path.getKey()) && path.getValue().has("get"))
                .map(path -> new Looking(path.getKey(), path.getValue().get("get")));
    }

    private static String name(JsonNode parameter) {
        return parameter.get("name").stringValue();
    }

    private static boolean isText(JsonNode schema) {
        var one = schema.path("type").asString("").equals("array") ? schema.get("items") : schema;
        return one.path("type").asString("").equals("string") && !one.has("enum");
    }
}
