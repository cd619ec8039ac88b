package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 14);

    private final Typed typed = new Typed();

    @Test
    void readsWhatPeopleType() {
        assertThat(typed.needed("text", " 路 \r\n坏了 ", "x")).isEqualTo("路 \n坏了");
        assertThat(typed.past("day", "", TODAY)).isEqualTo(TODAY);
        assertThat(typed.past("day", "2018-05-12", TODAY)).isEqualTo(LocalDate.of(2018, 5, 12));
        assertThat(typed.amount("mu", "8,258.8")).isEqualTo(new BigDecimal("8258.8"));
        assertThat(typed.amount("mu", " ")).isNull();
        assertThat(typed.count("people", "1，200", 1, 0)).isEqualTo(1200);
        assertThat(typed.neededOne(DayOfWeek.class, "on", "friday", "x")).isEqualTo(DayOfWeek.FRIDAY);
        assertThatCode(typed::check).doesNotThrowAnyException();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        typed.needed("text", "\u0007 ", "x.text");
        typed.past("day", "2018-06-15", TODAY);
        typed.day("due", "15.6.");
        typed.amount("mu", "-3");
        typed.count("people", "0", 1, 0);
        typed.neededId("unit", "water", "x.unit");
        typed.neededOne(DayOfWeek.class, "on", "", "x.on");
        var refusal = catchThrowableOfType(Refusal.class, typed::check);
        assertThat(refusal.flaws())
                .extracting(Flaw::field, Flaw::key)
                .containsExactly(
                        tuple("text", "x.text"),
                        tuple("day", "frame.flaw.future"),
                        tuple("due", "frame.flaw.day"),
                        tuple("mu", "frame.flaw.number"),
                        tuple("people", "frame.flaw.count"),
                        tuple("unit", "x.unit"),
                        tuple("on", "x.on"));
    }

    @Test
    void whatSomebodyMadeUpInAnAddressNarrowsNothing() {
        assertThat(Typed.id("x")).isNull();
        assertThat(Typed.one(DayOfWeek.class, "someday")).isNull();
    }
}
