package groundwork.access.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation of docs/openapi.json, as a program that knows nothing else of us reads it.
 *
 * @param fields of its form, or none
 * @param type of what is sent along, or null
 */
public record Operation(String method, String path, List<Field> questions, List<Field> fields, String type) {

    /** A parameter in the address, or a field of a form. */
    public record Field(String name, String type, String format) {}

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    public static List<Operation> all() {
        try {
            var described = JsonMapper.shared().readTree(Files.readString(Path.of("docs", "openapi.json")));
            var all = new ArrayList<Operation>();
            for (var path : described.get("paths").properties())
                for (var operation : path.getValue().properties())
                    if (METHODS.contains(operation.getKey()))
                        all.add(of(operation.getKey(), path.getKey(), operation.getValue()));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation of(String method, String path, JsonNode said) {
        var questions = new ArrayList<Field>();
        for (var parameter : said.path("parameters"))
            if (parameter.path("in").asString("").equals("query"))
                questions.add(field(parameter.get("name").stringValue(), parameter.path("schema")));
        var fields = new ArrayList<Field>();
        var content = said.at("/requestBody/content").properties().stream().findFirst();
        content.ifPresent(body -> body.getValue()
                .at("/schema/properties")
                .properties()
                .forEach(one -> fields.add(field(one.getKey(), one.getValue()))));
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                questions,
                fields,
                content.map(body -> body.getKey()).orElse(null));
    }

    private static Field field(String name, JsonNode schema) {
        var item = schema.path("type").asString("").equals("array") ? schema.path("items") : schema;
        return new Field(
                name, item.path("type").asString("string"), item.path("format").asString(""));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
