package groundwork.access;

import static groundwork.access.ApiCaller.flawed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import groundwork.demand.Subtopics;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.AssistanceEntry.AssistanceKind;
import groundwork.ledger.DemandEntry.Topic;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the other pages show, as programs read it. */
class ApiReadTest extends WithProgram {

    @Test
    void theBookIsReadByMonth() {
        var trip = api.get("/trips?month=2018-05").at("/items/0");
        assertThat(trip.get("purpose").stringValue()).startsWith(county.canary);
        assertThat(trip.get("in").isNull()).isFalse();
        assertThat(api.get("/trips").at("/items/0/id")).isEqualTo(trip.get("id"));
        assertThat(api.get("/trips?month=2018-04").get("items")).isEmpty();
        assertThat(api.get("/attendance?month=2018-05").at("/items/0/days/0").stringValue())
                .isEqualTo("2018-05-02");
        assertThat(flawed(api.get("/trips?month=2018-13", 422))).containsExactly("month");
    }

    @Test
    void theAccountGoesOnPageByPageAndIsNarrowed() {
        var all = api.all("/account", 200);
        assertThat(api.all("/account", 3)).isEqualTo(all);
        assertThat(all.stream().map(line -> line.get("kind").stringValue())).contains("visit.made", "meeting.held");
        var visits = api.all("/account?kind=visit", 200);
        assertThat(visits)
                .isNotEmpty()
                .allMatch(line -> line.get("kind").stringValue().startsWith("visit."));
        assertThat(api.all("/account?mark=corrected&kind=meeting", 9)).hasSize(1);
        assertThat(api.all("/account?from=2018-05-03&kind=meeting", 9)).isEmpty();
        assertThat(flawed(api.get("/account?village=x&kind=!&from=y&mark=z", 422)))
                .containsExactlyInAnyOrder("village", "kind", "from", "mark");
        assertThat(flawed(api.get("/account?after=x", 422))).containsExactly("after");
    }

    @Test
    void formsAndOpinionsAreRead() {
        var sheet = api.get("/sheets").at("/items/0");
        var address = "/sheets/" + sheet.get("id").stringValue();
        assertThat(sheet.get("issued").longValue()).isEqualTo(1);
        assertThat(api.get(address + "/issues").at("/items/0/recipient").stringValue())
                .isEqualTo("resident");
        assertThat(api.get(address + "/results").at("/questions/0/type").stringValue())
                .isEqualTo("long");
        assertThat(api.get("/opinions?topic=roads").at("/items/0/text").stringValue())
                .startsWith(county.canary);
        // Others that are not sorted yet may have come by QR code.
        assertThat(api.get("/opinions?topic=none").get("items").toString()).doesNotContain("\"topic\":\"roads\"");
        assertThat(flawed(api.get("/opinions?topic=x", 422))).containsExactly("topic");
    }

    @Test
    void assistanceIsRead() {
        assertThat(api.get("/pairings").at("/items/0/with").stringValue()).endsWith("**");
        assertThat(api.get("/pairings?over=true").get("items")).isEmpty();
        assertThat(api.get("/hazards").at("/items/0/kind").stringValue()).isEqualTo("road");
        assertThat(api.get("/relief").at("/items/0/goods/0/kind").stringValue()).isEqualTo("rice");
        assertThat(api.get("/stock").at("/items/0/left").stringValue()).startsWith("-");
        assertThat(api.get("/funds").at("/items/0/left").stringValue()).startsWith("10");
        assertThat(api.get("/funds/movements").at("/items/0/amount").stringValue())
                .startsWith("10");
        api.get("/funds/movements?demand=00000000-0000-0000-0000-000000000009", 200);
    }

    @Test
    void topicsOfBothLevelsAreRead(@Autowired Subtopics subtopics) {
        subtopics.add(county.scope, Topic.ROADS, "样例桥梁", "Sample bridges");
        var all = api.all("/topics", 4);
        assertThat(all).isEqualTo(api.all("/topics", 200)).hasSizeGreaterThan(Topic.values().length);
        assertThat(all)
                .filteredOn(one -> one.get("topic").stringValue().equals("roads"))
                .extracting(
                        one -> one.get("subtopic").stringValue(null),
                        one -> one.get("name").stringValue())
                .contains(tuple(null, "道路"), tuple("roads-1", "样例桥梁"));
    }

    @Test
    void whatWasGivenIsReadPageByPageAndNarrowed() {
        var job = api.get("/assistance").at("/items/0");
        assertThat(job.get("kind").stringValue()).isEqualTo("job");
        assertThat(job.get("quantity").stringValue()).isEqualTo("1");
        assertThat(job.get("confirmed").booleanValue()).isFalse();
        assertThat(job.get("note").stringValue()).startsWith(county.canary);
        var pairing = job.get("pairing").stringValue();
        give(AssistanceKind.IDEA, UUID.fromString(pairing), null);
        give(AssistanceKind.FUNDS, null, new BigDecimal("200.50"));
        give(null, null, null);
        var all = api.all("/assistance", 200);
        assertThat(all).hasSize(4).doesNotHaveDuplicates();
        assertThat(api.all("/assistance", 1)).isEqualTo(all);
        assertThat(api.all("/assistance?kind=funds", 9))
                .extracting(one -> one.get("quantity").stringValue())
                .containsExactly("200.50");
        assertThat(api.all("/assistance?pairing=" + pairing, 9))
                .extracting(one -> one.get("kind").stringValue())
                .containsExactly("idea", "job");
        assertThat(flawed(api.get("/assistance?kind=x", 422))).containsExactly("kind");
        assertThat(flawed(api.get("/assistance?after=x", 422))).containsExactly("after");
    }

    private void give(AssistanceKind kind, UUID pairing, BigDecimal yuan) {
        county.enter(new AssistanceEntry.Given(kind, pairing, null, yuan));
    }

    @Test
    void whatIsToBeDoneAndWhatIsMissingAreRead() {
        assertThat(api.get("/todos")
                        .at("/items")
                        .valueStream()
                        .map(one -> one.get("page").stringValue()))
                .isNotEmpty()
                .allMatch(page -> page.startsWith("/"));
        assertThat(api.get("/gaps").at("/items/0/what/zh").stringValue()).isNotBlank();
        try (var installation = county.administrator(port)) {
            var days = new ApiCaller(installation).all("/holidays", 5);
            assertThat(days).isNotEmpty();
        }
        api.get("/holidays", 403);
        assertThat(List.of(api.get("/trips?programme=none", 422), api.get("/todos?programme=none", 422)))
                .allMatch(problem -> flawed(problem).equals(List.of("programme")));
    }
}
