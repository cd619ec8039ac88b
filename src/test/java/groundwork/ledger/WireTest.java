package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind has a golden file; other programs that speak to this ledger read the same ones. A kind without a file gets
 * one written on the first run and fails, so that somebody looks at it before it is kept for ever.
 */
class WireTest {

    private static final Path GOLDEN = Path.of("src/test/resources/entries");

    static Stream<Entry> entries() {
        return SampleEntries.all().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isWrittenAsItsGoldenFile(Entry entry) throws IOException {
        var file = GOLDEN.resolve(Kinds.of(entry) + ".json");
        var json = Wire.json(SampleEntries.fact(entry));
        if (Files.notExists(file)) {
            Files.writeString(file, json + "\n");
            throw new AssertionError("new kind: look at " + file + " and commit it");
        }
        assertThat(json).isEqualTo(Files.readString(file).strip());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isReadBackFromItsGoldenFile(Entry entry) throws IOException {
        var json = Files.readString(GOLDEN.resolve(Kinds.of(entry) + ".json"));
        var read = Wire.read(json);
        assertThat(Wire.json(read)).isEqualTo(json.strip());
        assertThat(read.entry()).isInstanceOf(entry.getClass());
    }

    @Test
    void everyKindHasASampleAndAGoldenFile() throws IOException {
        var sampled = entries().map(Kinds::of).collect(Collectors.toCollection(TreeSet::new));
        assertThat(sampled).isEqualTo(Kinds.all().keySet());
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .containsExactlyInAnyOrderElementsOf(sampled);
        }
    }

    @Test
    void aFormThatWasAnsweredSaysHow() {
        var json = """
                {"facts":{"answers":[{"picks":[4],"question":1},{"amount":"12.5","question":2},\
                {"day":"2018-05-13","question":3},{"question":4}],"codes":["K7QM-0012T"],"sheet":"%s","uncoded":0,\
                "way":"qr"},"happenedAt":"2018-05-14T01:30:00Z","kind":"form.returned","v":1}\
                """.formatted(SampleEntries.id("sheet"));
        var read = (FormEntry.Returned) Wire.read(json).entry();
        assertThat(read.answers())
                .containsExactly(
                        new FormEntry.Answer(1, List.of(4), null, null),
                        new FormEntry.Answer(2, null, new BigDecimal("12.5"), null),
                        new FormEntry.Answer(3, null, null, LocalDate.of(2018, 5, 13)),
                        new FormEntry.Answer(4, null, null, null));
        assertThat(Wire.json(Wire.read(json))).isEqualTo(json);
    }

    @Test
    void keepsAKindItDoesNotKnow() {
        var json = """
                {"facts":{"new":[1,{"b":true}]},"happenedAt":"2030-01-01T00:00:00Z","kind":"drone.flown","v":1}""";
        var read = Wire.read(json);
        assertThat(read.entry()).isEqualTo(new Unknown("drone.flown", "{\"new\":[1,{\"b\":true}]}"));
        assertThat(Wire.json(read)).isEqualTo(json);
    }

    @Test
    void keepsANewerShapeAndANewerValue() {
        var newer = """
                {"facts":{"demand":"%s","topic":"drones"},"happenedAt":"2030-01-01T00:00:00Z","kind":"demand.raised","v":1}\
                """.formatted(SampleEntries.id("demand"));
        assertThat(Wire.read(newer).entry()).isInstanceOf(Unknown.class);
        assertThat(Wire.json(Wire.read(newer))).isEqualTo(newer);
    }
}
