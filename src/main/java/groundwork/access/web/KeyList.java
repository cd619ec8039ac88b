package groundwork.access.web;

import groundwork.directory.ProgramKey;
import groundwork.directory.Role;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Say;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The keys by which programs act as an officer.
 *
 * @param officer whose, where an administrator looks; null for one's own
 * @param name of that officer, or null
 */
public record KeyList(UUID officer, String name, List<ProgramKey> keys, LocalDate today) implements Page {

    public boolean own() {
        return officer == null;
    }

    public String path() {
        return own() ? "/keys" : "/officers/" + officer + "/keys";
    }

    public String revocation(ProgramKey key) {
        return path() + "/" + key.id() + "/revocation";
    }

    public static String roles(ProgramKey key) {
        return key.roles().stream()
                .map(role -> Say.t("access.role." + role.word() + ".name"))
                .collect(Collectors.joining(Say.t("access.roster.comma")));
    }

    public List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.word(), Say.t("access.role." + role.word())))
                .toList();
    }

    @Override
    public String toString() {
        return "KeyList";
    }
}
