package groundwork.console.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.console.trip.Doors;
import groundwork.console.trip.Fields;
import groundwork.frame.Choice;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.frame.TestMessages;
import groundwork.frame.Typed;
import groundwork.ledger.Entry;
import groundwork.ledger.FormEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.SampleEntries;
import groundwork.ledger.Wire;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form of every kind of entry names facts and words that there are, and gives back unchanged what nobody changed.
 */
class ShapeTest {

    private static final Meaning MEANING = new Meaning(
            Doors.NONE, Map.of(SampleEntries.id("person"), "张样"), List.of(), List.of(), ShapeTest::constants);

    static Stream<Entry> correctable() {
        return SampleEntries.all().stream().filter(entry -> Shape.of(entry) != null);
    }

    @ParameterizedTest
    @MethodSource("correctable")
    void whatNobodyChangesStays(Entry entry) {
        var form = new FactForm(entry, Shape.of(entry), MEANING);
        var sent = Fields.NONE;
        for (var input : form.inputs()) sent = sent.with(input.name(), input.value());
        var typed = new Typed();
        var read = new FactReading(form, sent, typed, SampleEntries.id("correction")).read();
        typed.check();
        assertThat(Wire.json(SampleEntries.fact(read))).isEqualTo(Wire.json(SampleEntries.fact(entry)));
    }

    @ParameterizedTest
    @MethodSource("correctable")
    void aCountThatWasEmptiedIsNotSaidOrAFlawAtItsField(Entry entry) {
        var form = new FactForm(entry, Shape.of(entry), MEANING);
        for (var emptied : form.inputs()) {
            // Of forms either the codes or their number must be said; see below.
            if (emptied.type() != Input.Type.COUNT || emptied.name().equals("fact-uncoded")) continue;
            var sent = Fields.NONE;
            for (var input : form.inputs()) sent = sent.with(input.name(), input.equals(emptied) ? "" : input.value());
            var typed = new Typed();
            var read = new FactReading(form, sent, typed, SampleEntries.id("correction")).read();
            if (emptied.optional()) {
                typed.check();
                assertThat(new FactForm(read, Shape.of(read), MEANING).inputs())
                        .filteredOn(input -> input.name().equals(emptied.name()))
                        .extracting(Input::value)
                        .containsExactly("");
            } else
                assertThatThrownBy(typed::check)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                no -> assertThat(no.flaws())
                                        .extracting(Flaw::field)
                                        .containsExactly(emptied.name()));
        }
    }

    @Test
    void howManyCameMayBeNobodyButMustBeSaid() {
        var forum = new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 39, 3);
        var form = new FactForm(forum, Shape.of(forum), MEANING);
        assertThat(form.inputs())
                .filteredOn(Input::optional)
                .extracting(Input::name)
                .containsExactly("fact-delegation");
        var sent = Fields.NONE.with("fact-kind", "policy_forum").with("fact-attendance", "0");
        var typed = new Typed();
        assertThat(new FactReading(form, sent, typed, SampleEntries.id("correction")).read())
                .isEqualTo(new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 0, 0));
        typed.check();
    }

    @Test
    void formsWithoutCodesMustBeCounted() {
        var returned = new FormEntry.Returned(List.of(), 17);
        var form = new FactForm(returned, Shape.of(returned), MEANING);
        var typed = new Typed();
        new FactReading(form, Fields.NONE.with("fact-uncoded", ""), typed, SampleEntries.id("correction")).read();
        assertThatThrownBy(typed::check).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @MethodSource("correctable")
    void everyFieldIsNamedInBothLanguages(Entry entry) {
        var messages = TestMessages.read();
        var inputs = new FactForm(entry, Shape.of(entry), MEANING).inputs();
        var words = WordForm.of(Shape.of(entry), List.of()).inputs();
        assertThat(Stream.concat(inputs.stream(), words.stream()).map(Input::label))
                .allMatch(messages::has);
    }

    private static List<Choice> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> new Choice(one.toString().toLowerCase(Locale.ROOT), one.toString()))
                .toList();
    }
}
