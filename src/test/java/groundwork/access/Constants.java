package groundwork.access;

import groundwork.frame.OneOf;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a parameter or a field is one of few words, the description names them. */
final class Constants {

    private Constants() {}

    /** @param handler null where only a filter reads what is asked */
    static void parameters(HandlerMethod handler, JsonNode parameters) {
        if (handler == null) return;
        var known = new HashMap<String, OneOf>();
        for (var parameter : handler.getMethod().getParameters()) {
            note(known, parameter.getName(), parameter);
            if (parameter.getType().isRecord()) known.putAll(of(parameter.getType()));
        }
        for (var one : parameters) {
            var words = known.get(one.path("name").asString(""));
            if (words != null) name(words, (ObjectNode) one.get("schema"));
        }
    }

    /** @param schemas by names of classes */
    static void fields(ObjectNode schemas) {
        schemas.properties().forEach(schema -> {
            var shape = shape(schema.getKey());
            if (shape != null)
                of(shape).forEach((field, words) -> {
                    if (schema.getValue().at("/properties/" + field) instanceof ObjectNode described)
                        name(words, described);
                });
        });
    }

    private static Map<String, OneOf> of(Class<?> shape) {
        var known = new HashMap<String, OneOf>();
        if (shape.isRecord())
            for (RecordComponent component : shape.getRecordComponents()) note(known, component.getName(), component);
        return known;
    }

    private static void note(Map<String, OneOf> known, String name, AnnotatedElement element) {
        var words = element.getAnnotation(OneOf.class);
        if (words != null) known.put(name, words);
    }

    private static void name(OneOf words, ObjectNode schema) {
        ArrayNode names = (schema.get("items") instanceof ObjectNode items ? items : schema).putArray("enum");
        Stream.concat(Stream.of(words.value()).flatMap(Constants::constants), Stream.of(words.words()))
                .distinct()
                .forEach(names::add);
    }

    private static Stream<String> constants(Class<? extends Enum<?>> all) {
        return Stream.of(all.getEnumConstants()).map(one -> word(all, one));
    }

    private static String word(Class<?> all, Enum<?> one) {
        try {
            return (String) all.getMethod("word").invoke(one);
        } catch (NoSuchMethodException none) {
            return one.name().toLowerCase(Locale.ROOT);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("make " + all + " public", closed);
        }
    }

    /** Null for what is no class of ours; a class within another is told from one in a package by trying. */
    private static Class<?> shape(String name) {
        if (!name.startsWith("groundwork.")) return null;
        for (var tried = name; tried.contains("."); tried = tried.replaceFirst("\\.([^.]*)$", "\\$$1"))
            try {
                return Class.forName(tried);
            } catch (ClassNotFoundException further) {
                continue;
            }
        return null;
    }

    /** Every word of an answer that is none of those its schema names, by where it stands. */
    static Stream<String> strange(JsonNode described, JsonNode schema, JsonNode answer, String at) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").stringValue().replaceFirst("^#", "");
            return strange(described, described.at(name), answer, at);
        }
        if (answer.isArray())
            return answer.valueStream().flatMap(one -> strange(described, schema.path("items"), one, at + "[]"));
        if (answer.isObject())
            return answer.propertyStream()
                    .flatMap(one -> strange(
                            described,
                            schema.at("/properties/" + one.getKey().replace("/", "~1")),
                            one.getValue(),
                            at + "." + one.getKey()));
        if (!schema.has("enum") || answer.isNull() || words(schema).contains(answer.stringValue()))
            return Stream.empty();
        return Stream.of(at + " is " + answer);
    }

    static List<String> words(JsonNode schema) {
        return schema.get("enum").valueStream().map(JsonNode::stringValue).toList();
    }
}
