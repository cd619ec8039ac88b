package groundwork.ledger;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of entry with its wire name, found from the sealed families themselves: there is no list to forget. */
public final class Kinds {

    private static final Map<String, Class<? extends Entry>> BY_NAME = records(Entry.class)
            .filter(type -> type.isAnnotationPresent(Kind.class))
            .collect(Collectors.toMap(
                    type -> type.getAnnotation(Kind.class).value(),
                    type -> type.asSubclass(Entry.class),
                    (a, b) -> {
                        throw new IllegalStateException("two kinds with one wire name: " + a + ", " + b);
                    },
                    TreeMap::new));

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getAnnotation(Kind.class).value();
        }
    };

    private Kinds() {}

    /** All wire names with their records, in order of the name. */
    public static Map<String, Class<? extends Entry>> all() {
        return BY_NAME;
    }

    public static String of(Entry entry) {
        return entry instanceof Unknown unknown ? unknown.kind() : NAMES.get(entry.getClass());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Kinds::records) : Stream.of(type);
    }
}
