package groundwork.access.fuzz;

import groundwork.access.fuzz.Operation.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes requests out of operations: each as it should be, then up to three things wrong with it. What comes out follows
 * from the random numbers alone.
 */
public final class Gun {

    /**
     * What there is to ask for.
     *
     * @param own the address of an operation with ids of the asker's county, and {@code foreign} of another
     * @param named ids by the names that pages know them under
     */
    public record Ground(
            UnaryOperator<String> own,
            UnaryOperator<String> foreign,
            Map<String, String> named,
            Map<String, String> namedElsewhere) {}

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "----groundwork";

    private final Ground ground;

    public Gun(Ground ground) {
        this.ground = ground;
    }

    private static final class Draft {
        final Operation operation;
        final Random random;
        final List<String> path = new ArrayList<>();
        final List<String[]> questions = new ArrayList<>();
        final List<String[]> fields = new ArrayList<>();
        String type;
        String json;
        final Shot shot = new Shot();

        Draft(Operation operation, Random random) {
            this.operation = operation;
            this.random = random;
            type = operation.type();
        }
    }

    /** @param token of the session, or null */
    public Shot shot(Operation operation, Random random, String cookies, String token) {
        var draft = new Draft(operation, random);
        draft.shot.method = operation.method();
        path(draft);
        operation.questions().stream()
                .filter(field -> random.nextInt(3) > 0)
                .forEach(field -> draft.questions.add(new String[] {field.name(), value(field, random)}));
        operation.fields().stream()
                .filter(field -> !field.name().equals("_csrf"))
                .forEach(field -> draft.fields.add(new String[] {field.name(), value(field, random)}));
        if ("application/json".equals(operation.type())) draft.json = Json.batch(ground.named(), random);
        draft.shot.set("Host", "localhost");
        draft.shot.set("Accept", operation.path().startsWith("/api/") ? "application/json" : "text/html");
        if (cookies != null) draft.shot.set("Cookie", cookies);
        var wrong = new ArrayList<Mutation>();
        for (int i = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3); i > 0; i--)
            wrong.add(Mutation.values()[random.nextInt(Mutation.values().length)]);
        draft.shot.mutations.addAll(wrong.stream().map(Enum::name).toList());
        wrong.stream().filter(one -> !one.late()).forEach(one -> early(one, draft));
        assemble(draft, token);
        wrong.stream().filter(Mutation::late).forEach(one -> Late.apply(one, draft.shot, random));
        return draft.shot;
    }

    /** What can go wrong. Late ones are done to the finished request. */
    enum Mutation {
        VALUE,
        VALUES,
        MISSING,
        DOUBLED,
        UNKNOWN,
        PATH,
        FOREIGN,
        TYPE,
        JSON,
        PARTS,
        TOKEN,
        HUGE,
        METHOD,
        HEADER,
        ADDRESS,
        CUT;

        boolean late() {
            return ordinal() >= METHOD.ordinal();
        }
    }

    /** The variables of its path, in turn with what stands between. */
    private void path(Draft draft) {
        var template = draft.operation.path();
        var pattern = VARIABLE.splitAsStream(template).map(Pattern::quote).collect(Collectors.joining("([^/]+?)"))
                + (template.endsWith("}") ? "([^/]+)" : "");
        var address = Pattern.compile(pattern).matcher(ground.own().apply(template));
        if (!address.matches()) throw new IllegalStateException(template + " is not " + pattern);
        for (int i = 1; i <= address.groupCount(); i++) draft.path.add(Evil.encode(address.group(i)));
    }

    /** As it should be, most of the time. */
    private String value(Field field, Random random) {
        var known = ground.named().get(field.name());
        if (known != null && random.nextInt(4) > 0) return known;
        return switch (field.format()) {
            case "uuid" -> random.nextBoolean() ? anyId(random) : new UUID(7, random.nextInt(9)).toString();
            case "date" -> "2018-05-%02d".formatted(1 + random.nextInt(28));
            default ->
                switch (field.type()) {
                    case "integer" -> Integer.toString(random.nextInt(40));
                    case "boolean" -> Boolean.toString(random.nextBoolean());
                    default -> random.nextInt(3) == 0 ? "" : Evil.SENT + random.nextInt(99);
                };
        };
    }

    private String anyId(Random random) {
        var ids = List.copyOf(ground.named().values());
        return ids.get(random.nextInt(ids.size()));
    }

    private void early(Mutation mutation, Draft draft) {
        var random = draft.random;
        var values = random.nextBoolean() && !draft.questions.isEmpty() ? draft.questions : draft.fields;
        switch (mutation) {
            case VALUE -> {
                if (!values.isEmpty()) values.get(random.nextInt(values.size()))[1] = evil(random);
            }
            case VALUES -> {
                draft.questions.forEach(one -> one[1] = evil(random));
                draft.fields.forEach(one -> one[1] = evil(random));
            }
            case MISSING -> {
                if (!values.isEmpty()) values.remove(random.nextInt(values.size()));
            }
            case DOUBLED -> {
                if (!values.isEmpty())
                    values.add(new String[] {values.get(random.nextInt(values.size()))[0], evil(random)});
            }
            case UNKNOWN -> {
                var names = List.copyOf(ground.named().keySet());
                var name = random.nextBoolean() ? names.get(random.nextInt(names.size())) : Evil.text(random);
                (random.nextBoolean() ? draft.questions : draft.fields).add(new String[] {name, evil(random)});
            }
            case PATH -> {
                if (!draft.path.isEmpty())
                    draft.path.set(
                            random.nextInt(draft.path.size()),
                            Evil.encoded(random).replaceFirst("^$", "%20"));
            }
            case FOREIGN -> foreign(draft);
            case TYPE -> draft.type = Late.TYPES.get(random.nextInt(Late.TYPES.size()));
            case JSON -> draft.json = Json.broken(draft.json, ground.named(), random);
            case PARTS -> draft.type = "multipart/form-data";
            case TOKEN -> draft.fields.add(new String[] {"_csrf", evil(random)});
            case HUGE -> draft.fields.add(new String[] {"text", "x".repeat(1 << (10 + random.nextInt(12)))});
            case METHOD, HEADER, ADDRESS, CUT -> throw new IllegalStateException();
        }
    }

    /** Already encoded where it is no text. */
    private static String evil(Random random) {
        return random.nextInt(8) == 0 ? "=" + Evil.encoded(random) : Evil.text(random);
    }

    private void foreign(Draft draft) {
        var random = draft.random;
        var elsewhere = ground.namedElsewhere();
        var ids = List.copyOf(elsewhere.values());
        for (var one : draft.fields) if (elsewhere.containsKey(one[0])) one[1] = elsewhere.get(one[0]);
        for (var one : draft.questions) if (elsewhere.containsKey(one[0])) one[1] = elsewhere.get(one[0]);
        if (!draft.path.isEmpty())
            draft.path.set(random.nextInt(draft.path.size()), Evil.encode(ids.get(random.nextInt(ids.size()))));
    }

    private void assemble(Draft draft, String token) {
        var shot = draft.shot;
        var random = draft.random;
        var wants = random.nextInt(12) > 0;
        var path = new StringBuilder();
        var variables = draft.path.iterator();
        var found = VARIABLE.matcher(draft.operation.path());
        while (found.find()) found.appendReplacement(path, java.util.regex.Matcher.quoteReplacement(variables.next()));
        found.appendTail(path);
        shot.target = path + (draft.questions.isEmpty() ? "" : "?" + joined(draft.questions));
        if (draft.operation.method().equals("GET")) return;
        if (token != null && wants && draft.type != null && draft.type.startsWith("application/json"))
            shot.set("X-CSRF-TOKEN", token);
        else if (token != null && wants) draft.fields.add(0, new String[] {"_csrf", token});
        var type = draft.type == null ? FORM : draft.type;
        if (draft.json != null) shot.body = draft.json.getBytes(StandardCharsets.UTF_8);
        else if (type.startsWith("multipart/form-data")) {
            shot.body = Late.parts(draft.fields, BOUNDARY, random);
            if (type.equals("multipart/form-data")) type += "; boundary=" + BOUNDARY;
        } else shot.body = joined(draft.fields).getBytes(StandardCharsets.UTF_8);
        shot.set("Content-Type", type);
        shot.set("Content-Length", Integer.toString(shot.body.length));
    }

    private static String joined(List<String[]> values) {
        return values.stream()
                .map(one -> Evil.encode(one[0]) + "="
                        + (one[1].startsWith("=%") ? one[1].substring(1) : Evil.encode(one[1])))
                .collect(Collectors.joining("&"));
    }
}
