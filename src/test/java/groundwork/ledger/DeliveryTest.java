package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.ledger.Delivery.Fault;
import groundwork.ledger.Delivery.Malformed;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DeliveryTest {

    private static final UUID ID = new UUID(7, 7);
    private static final String VISIT = """
            {"id": "%s", "kind": "visit.made", "v": 1, "happenedAt": "2018-05-02T01:30:00Z",
             "about": {"village": 640221203209},
             "facts": {"household": "00000000-0000-0001-0000-000000000001", "kind": "home"},
             "words": [{"subject": "00000000-0000-0001-0000-000000000001", "part": "note", "fields": {"text": "x"}}]}
            """.formatted(ID);

    @Test
    void whatWeWriteOurselvesIsReadAsTheSameBytes() throws Malformed {
        for (var entry : SampleEntries.all()) {
            if (Soundness.ours(entry.getClass())) continue;
            var fact = SampleEntries.fact(entry);
            var sent = Wire.write(fact).put("id", ID.toString());
            var ours = Sealed.of(640221, new Draft(ID, fact, List.of()), List.of(), List.of());
            assertThat(sealed(sent.toString()).content()).isEqualTo(ours.content());
        }
    }

    @Test
    void anEntryIsReadWithItsWords() throws Malformed {
        var draft = read(VISIT);
        assertThat(draft.fact().entry()).isInstanceOf(VisitEntry.Made.class);
        assertThat(draft.words()).hasSize(1);
        assertThat(draft.sent()).doesNotContain("words").doesNotContain("\"id\"");
    }

    @Test
    void whatANewerProgramSaysIsKeptWhole() throws Malformed {
        assertThat(read(VISIT.replace("\"kind\": \"home\"", "\"kind\": \"home\", \"mood\": 3"))
                        .fact()
                        .entry())
                .isInstanceOf(VisitEntry.Made.class);
        assertThat(sealed(VISIT.replace("\"v\": 1", "\"v\": 1, \"seq\": 9")).content())
                .contains("\"seq\":9");
        assertThat(sealed(VISIT.replace("\"home\"", "\"home\", \"mood\": 3")).content())
                .contains("\"mood\":3");
        assertThat(read(VISIT.replace("\"home\"", "\"hologram\"")).fact().entry())
                .isInstanceOf(Unknown.class);
        assertThat(read(VISIT.replace("visit.made", "visit.dreamt")).fact().entry())
                .isInstanceOf(Unknown.class);
        assertThat(read(VISIT.replace("\"v\": 1", "\"v\": 2")).fact().entry()).isInstanceOf(Unknown.class);
    }

    @Test
    void whatIsNullIsAsIfItWereAbsent() throws Malformed {
        assertThat(sealed(VISIT.replace("\"home\"", "\"home\", \"trip\": null")).content())
                .isEqualTo(sealed(VISIT).content());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"00000000-0000-0007-0000-000000000007\"   | \"id\": \"7\"               | ID      | id",
                "\"kind\": \"visit.made\"       | \"kind\": null                 | MISSING | kind",
                "\"kind\": \"visit.made\"       | \"kind\": \"Visit made\"       | KIND    | kind",
                "\"v\": 1                       | \"v\": \"1\"                   | VERSION | v",
                "\"v\": 1                       | \"v\": 1.5                     | NUMBER  | v",
                "\"v\": 1                       | \"v\": 1, \"x\": 1e400         | NUMBER  | x",
                "\"v\": 1                       | \"v\": 1, \"x\": 9007199254740993 | NUMBER | x",
                "\"v\": 1                       | \"v\": 1, \"x\": {\"e\\u0301\": 1} | TEXT  | x",
                "2018-05-02T01:30:00Z           | yesterday                      | TIME    | happenedAt",
                "2018-05-02T01:30:00Z           | +999999999-12-31T00:00:00Z     | TIME    | happenedAt",
                "640221203209                   | 7                              | ABOUT   | about.village",
                "640221203209                   | \"640221203209\"               | ABOUT   | about.village",
                "\"village\": 640221203209      | \"officers\": [null]           | ABOUT   | about",
                "\"household\": \"00000000-     | \"household\": \"zz-           | FACTS   | facts",
                "\"home\"                       | {}                             | FACTS   | facts",
                "\"kind\": \"home\"             | \"x\": 1                       | FACTS   | facts.kind",
                "visit.made                     | trip.signed_out                | FACTS   | facts.trip",
                "visit.made                     | programme.village_included     | FACTS   | about.programme",
                "visit.made                     | audit.digested                 | KIND    | kind",
                "\"part\": \"note\"             | \"part\": \"no te\"            | WORDS   | words.part",
                "\"text\": \"x\"                | \"text\": 5                    | WORDS   | words.fields",
                "\"fields\": {\"text\": \"x\"}  | \"fields\": {\"text\": \"x\"}, \"salt\": \"ab\" | WORDS | words.salt",
                "\"text\": \"x\"                | \"text\": \"\\u0000\"          | TEXT    | words",
                "\"text\": \"x\"                | \"text\": \"\\ud800\"          | TEXT    | words"
            })
    void whatIsMalformedIsRefusedAtItsField(String what, String by, Fault fault, String field) {
        var sent = VISIT.replace(what, by);
        assertThat(sent).isNotEqualTo(VISIT);
        assertThatThrownBy(() -> read(sent)).isInstanceOfSatisfying(Malformed.class, malformed -> {
            assertThat(malformed.fault()).isEqualTo(fault);
            assertThat(malformed.field()).isEqualTo(field);
        });
    }

    @Test
    void aCorrectionWithinACorrectionAndADayBeyondTheCalendarAreRefused() {
        var struck = "{\"kind\": \"entry.struck\", \"v\": 1, \"happenedAt\": \"2018-05-02T01:30:00Z\", "
                + "\"facts\": {\"original\": \"" + ID + "\"}}";
        assertThatThrownBy(() -> read(correction(struck))).hasMessage("KIND facts.fact.kind");
        assertThatThrownBy(() -> read(correction("{}"))).hasMessage("MISSING facts.fact.kind");
        assertThatThrownBy(() -> read(VISIT.replace("\"home\"", "\"home\", \"due\": \"+999999999-12-31\"")))
                .hasMessage("TIME facts");
        assertThatThrownBy(() -> read("[]")).hasMessage("MISSING id");
    }

    @Test
    void countsBelowNothingAndCodesWithoutEndAreRefused() {
        var facts = VISIT.replaceAll("\"facts\": \\{[^}]*}", "\"facts\": \\$");
        for (var said : List.of(
                "visit.counted {\"households\": -1}",
                "funds.raised {\"yuan\": \"-1\"}",
                "form.returned {\"codes\": [\"" + "9".repeat(101) + "\"]}",
                "programme.planned {\"slug\": \"A b\", \"kind\": \"grassroots_work\"}",
                "programme.planned {\"kind\": \"grassroots_work\"}",
                "demand.rated {\"demand\": \"" + ID + "\", \"faces\": 6}",
                "demand.referred {\"demand\": \"" + ID + "\", \"unit\": \"" + ID + "\", \"due\": \"0001-01-01\"}",
                "relief.given {\"goods\": [{\"kind\": \"fertiliser\"}], \"occasion\": \"other\"}")) {
            var parts = said.split(" ", 2);
            assertThatThrownBy(() -> read(facts.replace("$", parts[1]).replace("visit.made", parts[0])))
                    .as(said)
                    .isInstanceOf(Malformed.class);
        }
    }

    private static String correction(String fact) {
        return "{\"id\": \"" + ID + "\", \"kind\": \"entry.replaced\", \"v\": 1, \"happenedAt\": "
                + "\"2018-05-02T01:30:00Z\", \"facts\": {\"original\": \"" + ID + "\", \"fact\": " + fact + "}}";
    }

    private static Draft read(String json) throws Malformed {
        return Delivery.read(JsonMapper.shared().readTree(json));
    }

    private static Sealed sealed(String json) throws Malformed {
        return Sealed.of(640221, read(json), List.of(), List.of());
    }
}
