package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks what programs ask, and reads the answers. */
record ApiCaller(Client client) {

    JsonNode get(String address) {
        return get(address, 200);
    }

    JsonNode get(String address, int status) {
        return read(client.look("/api/v1" + address), status);
    }

    JsonNode post(String address, String body, int status) {
        return read(client.json("/api/v1" + address, body.replace('\'', '"')), status);
    }

    /** Every item of a list, page by page. */
    List<JsonNode> all(String list, int limit) {
        var items = new ArrayList<JsonNode>();
        String next = null;
        do {
            var page = get(list + (list.contains("?") ? "&" : "?") + "limit=" + limit
                    + (next == null ? "" : "&after=" + next));
            page.get("items").forEach(items::add);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            next = page.get("next").isNull() ? null : page.get("next").stringValue();
        } while (next != null);
        return items;
    }

    static List<String> flawed(JsonNode problem) {
        return problem.at("/flaws")
                .valueStream()
                .map(flaw -> flaw.get("field").stringValue())
                .toList();
    }

    static JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + ": " + answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
