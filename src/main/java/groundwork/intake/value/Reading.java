package groundwork.intake.value;

import groundwork.intake.Remark;
import java.util.List;
import java.util.function.Function;

/** What came of reading a cell. */
public sealed interface Reading<T> {

    /** @param warnings what was guessed on the way, to be shown before anything is imported */
    record Value<T>(T value, List<Remark> warnings) implements Reading<T> {
        public Value {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing was typed, or a stroke or 无 that stands for nothing. */
    record Blank<T>() implements Reading<T> {}

    /** @param remark what is wrong; {@link Remark#right} says what would be right */
    record Wrong<T>(Remark remark) implements Reading<T> {}

    static <T> Reading<T> of(T value, List<Remark> warnings) {
        return new Value<>(value, warnings);
    }

    static <T> Reading<T> of(T value, Remark... warnings) {
        return new Value<>(value, List.of(warnings));
    }

    static <T> Reading<T> blank() {
        return new Blank<>();
    }

    static <T> Reading<T> wrong(String key, Object... args) {
        return new Wrong<>(Remark.of("value." + key, args));
    }

    default <U> Reading<U> map(Function<T, U> change) {
        return switch (this) {
            case Value<T> read -> new Value<>(change.apply(read.value()), read.warnings());
            case Blank<T> _ -> new Blank<>();
            case Wrong<T> wrong -> new Wrong<>(wrong.remark());
        };
    }
}
