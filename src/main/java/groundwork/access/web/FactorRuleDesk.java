package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.FactorRules;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which roles of the county have to prove a second factor. */
@Controller
class FactorRuleDesk {

    private final FactorRules rules;
    private final AuditLog audit;
    private final Messages messages;

    FactorRuleDesk(FactorRules rules, AuditLog audit, Messages messages) {
        this.rules = rules;
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping("/second-factor/rules")
    FactorRuleList rules(Scope scope, Locale reader) {
        var roles = Arrays.stream(Role.values())
                .map(role -> new Choice(role.word(), messages.say(Language.of(reader), "access.role." + role.word())))
                .toList();
        return new FactorRuleList(roles, rules.required(scope));
    }

    @PostMapping("/second-factor/rules")
    Answer set(Scope scope, @RequestParam(defaultValue = "") List<String> role) {
        var before = rules.required(scope);
        var now = known(role);
        rules.require(scope, now);
        var changed = new HashSet<>(before);
        changed.addAll(now);
        changed.removeIf(each -> before.contains(each) && now.contains(each));
        for (var each : changed)
            audit.write(
                    scope,
                    Deed.of(Act.SETTING_CHANGED)
                            .about("setting", "second-factor")
                            .with("role", each)
                            .with("to", now.contains(each) ? "required" : "free"));
        return Moved.to("/second-factor/rules").saying("access.saved");
    }

    private static Set<String> known(List<String> words) {
        return Arrays.stream(Role.values())
                .map(Role::word)
                .filter(words::contains)
                .collect(Collectors.toSet());
    }
}
