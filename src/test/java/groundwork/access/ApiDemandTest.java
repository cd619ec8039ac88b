package groundwork.access;

import static groundwork.access.ApiCaller.flawed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Demands, households and cards as programs read them, and what they do with demands. */
class ApiDemandTest extends WithProgram {

    @Test
    void aDemandIsRaisedAndLivesThroughItsSteps() {
        var id = raised("Lamp");
        var address = "/demands/" + id;
        assertThat(api.get(address).get("state").stringValue()).isEqualTo("raised");
        assertThat(api.get(address).get("tasks").get(0).stringValue()).isEqualTo("referral");
        var unit = county.unit();
        var step = api.post(address + "/steps", "{'step': 'referral', 'unit': '" + unit + "'}", 201);
        assertThat(step.get("state").stringValue()).isEqualTo("referred");
        assertThat(step.get("attention").isNull()).isTrue();
        api.post(address + "/steps", "{'step': 'acceptance'}", 201);
        assertThat(flawed(api.post(address + "/steps", "{'step': 'settlement'}", 422)))
                .containsExactlyInAnyOrder("means", "text");
        api.post(address + "/steps", "{'step': 'settlement', 'means': 'unit', 'text': 'Lit'}", 201);
        var again = api.post(address + "/steps", "{'step': 'referral', 'unit': '" + unit + "'}", 409);
        assertThat(again.get("code").stringValue()).isEqualTo("demand.refused.settled");
        var whole = api.get(address);
        assertThat(whole.get("life").valueStream().map(one -> one.get("step").stringValue()))
                .containsExactly("raising", "referral", "acceptance", "settlement");
        assertThat(whole.at("/life/3/note").stringValue()).isEqualTo("Lit");
        assertThat(whole.get("with").stringValue()).isEqualTo(unit.toString());
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        assertThat(flawed(api.post("/demands", "{}", 422))).containsExactly("programme");
        var sent = "{'programme': '" + slug() + "', 'household': 'x', 'urgency': 'x', 'village': 1, 'day': 'x'}";
        assertThat(flawed(api.post("/demands", sent, 422)))
                .contains("household", "urgency", "village", "day", "title", "topic", "channel");
        assertThat(flawed(api.post("/demands/" + raised("Well") + "/steps", "{'step': 'dream'}", 422)))
                .containsExactly("step");
        api.post("/demands", "[", 400);
    }

    @Test
    void aListGoesOnPageByPageAndIsNarrowed() {
        for (var title : new String[] {"A", "B", "C"}) raised(title);
        for (var list : new String[] {"/demands", "/demands?lane=todo", "/demands?programme=" + slug()}) {
            var ids = api.all(list, 2).stream()
                    .map(one -> one.get("id").stringValue())
                    .toList();
            assertThat(ids).hasSizeGreaterThan(3);
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            assertThat(ids).hasSameSizeAs(api.all(list, 200));
        }
        assertThat(api.all("/demands?lane=closed", 50)).isEmpty();
        assertThat(api.all("/demands?village=1", 50)).isEmpty();
        assertThat(flawed(api.get("/demands?lane=x&state=y&topic=z", 422))).containsExactly("topic", "lane", "state");
        assertThat(flawed(api.get("/demands?unit=x&age=y", 400))).containsExactlyInAnyOrder("unit", "age");
        assertThat(flawed(api.get("/demands?after=made-up", 422))).containsExactly("after");
        assertThat(flawed(api.get("/demands?programme=none", 422))).containsExactly("programme");
        assertThat(api.get("/demands?age=99999999&limit=0").get("items")).hasSizeLessThan(2);
    }

    @Test
    void householdsAndCardsAreReadAsOnTheirPages() {
        var village = "/villages/" + county.village();
        var brief = api.get(village + "/households").at("/items/0");
        assertThat(brief.get("name").stringValue()).endsWith("**");
        assertThat(api.get(village + "/households?gap=no_card").get("items")).isEmpty();
        assertThat(flawed(api.get(village + "/households?gap=x", 422))).containsExactly("gap");
        var cards = api.all(village + "/cards", 1);
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().get("household").isNull()).isTrue();
        var code = brief.at("/card/code").stringValue();
        assertThat(api.get("/cards?code=" + code).at("/items/0/id")).isEqualTo(brief.at("/card/id"));
        assertThat(api.get("/cards").get("items")).isEmpty();
        var whole = api.get("/households/" + brief.get("id").stringValue());
        assertThat(whole.get("name").stringValue()).startsWith(county.canary);
        assertThat(whole.at("/visits/0/text").stringValue()).startsWith(county.canary);
        assertThat(whole.get("pairings")).hasSize(1);
        api.get("/villages/110101001001/households", 404);
    }

    private String slug() {
        return county.named().get("programme");
    }

    private String raised(String title) {
        var sent = "{'programme': '%s', 'village': %d, 'topic': 'roads', 'channel': 'visit', 'title': '%s'}"
                .formatted(slug(), county.village(), title);
        return api.post("/demands", sent, 201).get("id").stringValue();
    }
}
