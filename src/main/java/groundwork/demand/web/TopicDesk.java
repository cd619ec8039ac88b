package groundwork.demand.web;

import groundwork.demand.Subtopics;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The county's own topics. */
@Controller
class TopicDesk {

    private static final int LONGEST = 40;

    private final Subtopics subtopics;
    private final Labels labels;
    private final AuditLog audit;

    TopicDesk(Subtopics subtopics, Labels labels, AuditLog audit) {
        this.subtopics = subtopics;
        this.labels = labels;
        this.audit = audit;
    }

    @GetMapping("/topics")
    TopicList list(Scope scope, Locale reader) {
        return new TopicList(subtopics.list(scope), labels.choices("topic", Topic.values(), reader));
    }

    @PostMapping("/topics")
    Answer add(
            Scope scope,
            @RequestParam(required = false) String topic,
            @RequestParam(required = false) String name,
            @RequestParam(required = false) String english,
            Locale reader) {
        try {
            var typed = new Typed();
            var above = typed.neededOne(Topic.class, "topic", topic, "demand.flaw.topic");
            var called = typed.needed("name", name, "demand.topics.flaw.name");
            typed.wrong(called.length() > LONGEST, "name", "frame.flaw.long", LONGEST);
            var also = typed.optional("english", english);
            typed.wrong(also.length() > LONGEST, "english", "frame.flaw.long", LONGEST);
            typed.check();
            subtopics.add(scope, above, called, also);
            audit.write(scope, Deed.of(Act.SETTING_CHANGED).about("setting", "topics"));
            return Moved.to("/topics").saying("demand.topics.added");
        } catch (Refusal refusal) {
            return refusal.on(list(scope, reader));
        }
    }

    @PostMapping("/topics/{code}/retirement")
    Answer retire(Scope scope, @PathVariable String code) {
        changed(scope, code, true);
        return Moved.to("/topics").saying("demand.topics.retired.done").undoneBy("/topics/" + code + "/retirement/end");
    }

    @PostMapping("/topics/{code}/retirement/end")
    Answer back(Scope scope, @PathVariable String code) {
        changed(scope, code, false);
        return Moved.to("/topics").saying("demand.topics.back");
    }

    private void changed(Scope scope, String code, boolean retired) {
        subtopics.retire(scope, code, retired);
        audit.write(scope, Deed.of(Act.SETTING_CHANGED).about("setting", "topics"));
    }
}
