package groundwork.access;

import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.ledger.Kinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The program described in OpenAPI 3.1: parameters, fields and answers from the code of its controllers, who may from
 * the policy. What programs ask for is described whole; of pages, what is sent to them.
 */
final class Description {

    /** Settings of the context of whatever test asks for it. */
    static final String SWITCHED_ON = "springdoc.api-docs.enabled=true";

    static final String FIELD_BY_FIELD = "springdoc.default-flat-param-object=true";
    static final String BY_WHOLE_NAME = "springdoc.use-fqn=true";
    static final String IN_JSON = "springdoc.default-produces-media-type=application/json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data";
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Map<String, String> ENDINGS = Map.of(
            ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".json",
            "application/json");

    private final Policy policy;
    private final Map<String, HandlerMethod> handlers = new TreeMap<>();
    private final ObjectNode found;

    private Description(ApplicationContext program, Policy policy) {
        this.policy = policy;
        var mapping = program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods()
                .forEach((route, handler) -> asked(route).forEach(asked -> handlers.put(asked, handler)));
        SpringDocUtils.getConfig()
                .addRestControllers(handlers.values().stream()
                        .map(HandlerMethod::getBeanType)
                        .distinct()
                        .toArray(Class<?>[]::new))
                .addRequestWrapperToIgnore(Scope.class, SignIn.class, ProgrammeChoice.class, CsrfToken.class)
                .addResponseTypeToIgnore(Answer.class);
        found = found(program);
    }

    /** Sorted and indented, so that two of them can be compared line by line. */
    static String of(ApplicationContext program, Policy policy) {
        return JSON.writeValueAsString(sorted(new Description(program, policy).whole())) + "\n";
    }

    private static ObjectNode found(ApplicationContext program) {
        try {
            var json = program.getBean(OpenApiWebMvcResource.class)
                    .openapiJson(new MockHttpServletRequest("GET", "/v3/api-docs"), "/v3/api-docs", Locale.ENGLISH);
            return (ObjectNode) JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> asked(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(Row.ANY + " " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    private ObjectNode whole() {
        var whole = JSON.createObjectNode();
        whole.put("openapi", "3.1.0");
        whole.putObject("info")
                .put("title", "Groundwork")
                .put("version", "1")
                .put(
                        "description",
                        "What the program can be asked and sent. Operations below /api/v1 are for other programs and "
                                + "stay as they are; those tagged pages are for people and change without notice. "
                                + "x-who is who may, as src/main/resources/policy.txt says. Whatever has no "
                                + "operation of its own is entered by POST /api/v1/entries, which takes every kind.");
        whole.putObject("components").set("schemas", schemas());
        signingIn(whole);
        var paths = whole.putObject("paths");
        for (var row : policy.rows()) if (!row.how().equals(Row.FAILED)) describe(row, paths);
        prune((ObjectNode) whole.at("/components/schemas"), paths);
        shorten(whole);
        return whole;
    }

    private static void signingIn(ObjectNode whole) {
        var ways = ((ObjectNode) whole.get("components")).putObject("securitySchemes");
        ways.putObject("key")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "a key for a program, of an officer's page");
        ways.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", SessionCookie.NAME)
                .put("description", "with the header that /api/v1/me names, where something is changed");
    }

    /** What came once with this key does nothing more when it comes again within a day. */
    private static void once(String method, String path, ObjectNode operation) {
        if (!method.equals("post") || path.equals("/api/v1/entries")) return;
        operation
                .withArrayProperty("parameters")
                .addObject()
                .put("name", Once.KEY)
                .put("in", "header")
                .put(
                        "description",
                        "a UUID: the same sent again within 24 hours is answered as before; without it, it is done again")
                .putObject("schema")
                .put("type", "string")
                .put("format", "uuid");
        problem(
                operation.withObjectProperty("responses"),
                "409",
                "it does not fit the state things are in, or the same is being done");
    }

    private void describe(Row row, ObjectNode paths) {
        var path = row.path().replace("{*", "{");
        var methods = row.how().equals(Row.ANY)
                ? List.of("get", "post")
                : List.of(row.how().toLowerCase(Locale.ROOT));
        for (var method : methods) {
            var operation = found.at("/paths").path(path).path(method);
            var own = operation.isObject() ? (ObjectNode) operation.deepCopy() : JSON.createObjectNode();
            own.put("operationId", name(method, path))
                    .put("summary", row.what())
                    .put("x-who", row.who().word());
            own.putArray("tags").add(Client.ofProgram(path) ? "api" : "pages");
            variables(path, own);
            Constants.parameters(handler(method, row), own.path("parameters"));
            if (Client.ofProgram(path)) ofProgram(method, path, own);
            else ofPage(method, row, own);
            tidy(own);
            paths.withObjectProperty(path).set(method, own);
        }
    }

    /** Null where a filter answers. */
    private HandlerMethod handler(String method, Row row) {
        return handlers.getOrDefault(
                method.toUpperCase(Locale.ROOT) + " " + row.path(), handlers.get(Row.ANY + " " + row.path()));
    }

    private static String name(String method, String path) {
        var name = new StringBuilder(method);
        for (var part : path.split("[^A-Za-z0-9]+"))
            if (!part.isEmpty())
                name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        return name.toString();
    }

    /** Those that only a filter reads have no controller to tell of them. */
    private static void variables(String path, ObjectNode operation) {
        var parameters = operation.withArrayProperty("parameters");
        var known = new HashSet<String>();
        parameters.forEach(one -> known.add(one.path("name").stringValue()));
        java.util.regex.Pattern.compile("\\{(\\w+)}").matcher(path).results().forEach(variable -> {
            if (known.add(variable.group(1)))
                parameters
                        .addObject()
                        .put("name", variable.group(1))
                        .put("in", "path")
                        .put("required", true)
                        .putObject("schema")
                        .put("type", "string");
        });
    }

    private static void ofProgram(String method, String path, ObjectNode operation) {
        if (method.equals("post") && path.equals("/api/v1/entries"))
            operation
                    .putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject("application/json")
                    .putObject("schema")
                    .put("$ref", "#/components/schemas/Batch");
        if (path.endsWith("/summary"))
            ((ObjectNode) operation.at("/responses/200"))
                    .putObject("content")
                    .putObject("application/json")
                    .putObject("schema")
                    .put("type", "object");
        var ways = operation.putArray("security");
        for (var way : List.of("key", "session")) ways.addObject().putArray(way);
        once(method, path, operation);
        problem(operation.withObjectProperty("responses"), "default", "what is wrong, as RFC 9457 has it");
        problem(operation.withObjectProperty("responses"), "401", "nobody is signed in");
    }

    private static void problem(ObjectNode responses, String status, String what) {
        responses
                .putObject(status)
                .put("description", what)
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", PROBLEM);
    }

    private void ofPage(String method, Row row, ObjectNode operation) {
        looksAtProgramme(method, row, operation);
        if (method.equals("post")) form(row, operation);
        var responses = operation.putObject("responses");
        var type = ENDINGS.entrySet().stream()
                .filter(one -> row.path().endsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(row.path().startsWith("/assets/") || row.path().equals("/favicon.ico") ? "*/*" : "text/html");
        responses
                .putObject("200")
                .put("description", "as asked")
                .putObject("content")
                .putObject(type);
        responses.putObject("303").put("description", "another page says more");
        responses
                .putObject("default")
                .put("description", "a page that says what is wrong")
                .putObject("content")
                .putObject("text/html");
    }

    /** The programme that is looked at comes from the address as well, and no parameter of a controller says so. */
    private void looksAtProgramme(String method, Row row, ObjectNode operation) {
        var handler = handler(method, row);
        if (handler == null
                || Stream.of(handler.getMethodParameters())
                        .noneMatch(one -> one.nestedIfOptional().getNestedParameterType() == ProgrammeChoice.class))
            return;
        var parameters = operation.withArrayProperty("parameters");
        for (int i = parameters.size(); i-- > 0; )
            if (parameters.get(i).path("name").asString("").equals(ProgrammeChoices.NAME)
                    || parameters.get(i).at("/schema/$ref").asString("").endsWith(".ProgrammeChoice"))
                parameters.remove(i);
        parameters
                .addObject()
                .put("name", ProgrammeChoices.NAME)
                .put("in", "query")
                .putObject("schema")
                .put("type", "string");
    }

    /** What a controller takes by name comes in the form of a page, together with the token of its session. */
    private void form(Row row, ObjectNode operation) {
        var form = JSON.createObjectNode().put("type", "object");
        var fields = form.putObject("properties");
        var left = JSON.createArrayNode();
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("in").asString("").equals("query"))
                if (open(parameter)) form.put("additionalProperties", true);
                else fields.set(parameter.get("name").stringValue(), parameter.path("schema"));
            else left.add(parameter);
        }
        operation.set("parameters", left);
        var handler = handler("post", row);
        if (handler != null)
            for (var one : handler.getMethodParameters())
                if (one.getParameterType() == MultipartFile.class)
                    fields.putObject(name(one)).put("type", "string").put("format", "binary");
        if (row.path().equals("/sign-in"))
            for (var name : List.of("login", "password")) fields.putObject(name).put("type", "string");
        fields.putObject("_csrf").put("type", "string");
        var files = fields.findValuesAsString("format").contains("binary");
        operation
                .putObject("requestBody")
                .putObject("content")
                .putObject(files ? FILES : FORM)
                .set("schema", form);
    }

    private static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return parameter.getParameterName();
    }

    /** A whole form, whose fields are as many as its lines. */
    private static boolean open(JsonNode parameter) {
        return parameter.at("/schema").has("additionalProperties")
                || parameter.at("/schema/$ref").asString("").contains("MultiValueMap");
    }

    private static void tidy(ObjectNode operation) {
        if (operation.path("parameters").isEmpty()) operation.remove("parameters");
    }

    private ObjectNode schemas() {
        var schemas = (ObjectNode) found.at("/components/schemas").deepCopy();
        Constants.fields(schemas);
        schemas.putObject("tools.jackson.databind.JsonNode")
                .put("type", "object")
                .put("description", "as it was sent, in canonical JSON");
        var problem = schemas.putObject("Problem").put("type", "object");
        problem.put("description", "What is wrong (RFC 9457), in the language asked for and in both.");
        var fields = problem.putObject("properties");
        fields.putObject("status").put("type", "integer");
        fields.putObject("title").put("type", "string");
        fields.putObject("code").put("type", "string").put("description", "stable");
        fields.putObject("sentence").put("$ref", "#/components/schemas/groundwork.frame.Bilingual");
        var flaw = fields.putObject("flaws")
                .put("type", "array")
                .putObject("items")
                .put("type", "object");
        var flawed = flaw.putObject("properties");
        for (var name : List.of("field", "code", "message"))
            flawed.putObject(name).put("type", "string");
        flawed.putObject("sentence").put("$ref", "#/components/schemas/groundwork.frame.Bilingual");
        batch(schemas);
        return schemas;
    }

    private static void batch(ObjectNode schemas) {
        var batch = schemas.putObject("Batch").put("type", "object");
        batch.putArray("required").add("entries");
        var members = batch.putObject("properties");
        members.putObject("entries")
                .put("type", "array")
                .put("maxItems", 100)
                .put("description", "of phones also {id, device, seq, sealed}, see docs/sync.md")
                .putObject("items")
                .put("$ref", "#/components/schemas/SentEntry");
        var last = members.putObject("last").put("type", "object").put("description", "the latest receipt");
        last.putObject("properties").putObject("position").put("type", "integer");
        ((ObjectNode) last.get("properties")).putObject("hash").put("type", "string");
        members.putObject("device").put("type", "string").put("format", "uuid");
        members.putObject("issued").put("type", "integer").put("description", "highest seq that device has given out");
        var entry = schemas.putObject("SentEntry").put("type", "object").put("additionalProperties", true);
        entry.put("description", "Members and constants that this version does not know are kept whole.");
        var required = entry.putArray("required");
        List.of("id", "kind", "v", "happenedAt", "facts").forEach(required::add);
        var fields = entry.putObject("properties");
        fields.putObject("id").put("type", "string").put("format", "uuid");
        var examples = fields.putObject("kind").put("type", "string").putArray("examples");
        Kinds.all().keySet().forEach(examples::add);
        fields.putObject("v").put("type", "integer").put("minimum", 1);
        fields.putObject("happenedAt").put("type", "string").put("format", "date-time");
        fields.putObject("facts").put("type", "object");
        fields.putObject("device").put("type", "string").put("format", "uuid");
        fields.putObject("seq").put("type", "integer").put("minimum", 1);
        fields.putObject("deviceAt").put("type", "string").put("format", "date-time");
        fields.putObject("signature").put("type", "string").put("description", "of the device, 64 bytes in base64url");
        var about = fields.putObject("about").put("type", "object").putObject("properties");
        for (var name : List.of("programme", "unit", "trip"))
            about.putObject(name).put("type", "string").put("format", "uuid");
        about.putObject("village").put("type", "integer").put("format", "int64");
        about.putObject("officers")
                .put("type", "array")
                .putObject("items")
                .put("type", "string")
                .put("format", "uuid");
        var words = fields.putObject("words")
                .put("type", "array")
                .putObject("items")
                .put("type", "object");
        var part = words.putObject("properties");
        part.putObject("subject").put("type", "string").put("format", "uuid");
        part.putObject("part").put("type", "string");
        part.putObject("fields")
                .put("type", "object")
                .putObject("additionalProperties")
                .put("type", "string");
        part.putObject("salt").put("type", "string").put("description", "32 hex digits");
    }

    /** What only pages hold is nobody's business. */
    private static void prune(ObjectNode schemas, ObjectNode paths) {
        var used = new HashSet<String>();
        var looked = new ArrayList<>(List.<JsonNode>of(paths));
        while (!looked.isEmpty())
            references(looked.removeLast()).filter(used::add).forEach(name -> {
                if (schemas.has(name)) looked.add(schemas.get(name));
            });
        schemas.retain(Set.copyOf(used));
    }

    private static final String SLICE = "groundwork.frame.Slice";

    /** From names of classes to the words they end with, which must not be two of the same. */
    private static void shorten(ObjectNode whole) {
        var schemas = (ObjectNode) whole.at("/components/schemas");
        var brief = JSON.createObjectNode();
        schemas.properties().forEach(one -> brief.set(last(one.getKey()), one.getValue()));
        if (brief.size() != schemas.size())
            throw new IllegalStateException("two shapes with one name, rename one: " + schemas.propertyNames());
        ((ObjectNode) whole.get("components")).set("schemas", brief);
        whole.findParents("$ref").forEach(parent -> {
            var reference = parent.get("$ref").stringValue();
            ((ObjectNode) parent)
                    .put("$ref", "#/components/schemas/" + last(reference.substring(reference.lastIndexOf('/') + 1)));
        });
    }

    /** A list of something is called after what it is of. */
    private static String last(String name) {
        if (name.startsWith(SLICE) && name.length() > SLICE.length())
            return last(name.substring(SLICE.length())) + "Slice";
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static Stream<String> references(JsonNode node) {
        return node.findValues("$ref").stream()
                .map(JsonNode::stringValue)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var members = new TreeMap<String, JsonNode>();
            object.properties().forEach(one -> members.put(one.getKey(), sorted(one.getValue())));
            var sorted = JSON.createObjectNode();
            new LinkedHashMap<>(members).forEach(sorted::set);
            return sorted;
        }
        if (node instanceof ArrayNode array) {
            var sorted = JSON.createArrayNode();
            array.forEach(item -> sorted.add(sorted(item)));
            return sorted;
        }
        return node;
    }
}
