package groundwork.demand.web;

import groundwork.demand.Subtopic;
import groundwork.demand.Subtopics;
import groundwork.directory.Scope;
import groundwork.frame.OneOf;
import groundwork.frame.Slice;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a demand can be about, for other programs. */
@RestController
class TopicApi {

    /**
     * A topic of either level.
     *
     * @param topic of the first level, the same in every county
     * @param subtopic code of the county's own below it; null for the topic itself
     * @param english empty where it has no English name
     * @param retired whether it may be chosen no more
     */
    record TopicAnswer(
            @OneOf(Topic.class) String topic, String subtopic, String name, String english, boolean retired) {

        String code() {
            return subtopic == null ? topic : subtopic;
        }

        static TopicAnswer of(Subtopic own) {
            return new TopicAnswer(Typed.word(own.topic()), own.code(), own.name(), own.english(), own.retired());
        }
    }

    private final Subtopics subtopics;
    private final Labels labels;

    TopicApi(Subtopics subtopics, Labels labels) {
        this.subtopics = subtopics;
        this.labels = labels;
    }

    /** Those of the first level, then the county's own. */
    @GetMapping("/api/v1/topics")
    Slice<TopicAnswer> list(Scope scope, Slice.From from) {
        var all = Stream.concat(
                        Arrays.stream(Topic.values()).map(this::first),
                        subtopics.list(scope).stream().map(TopicAnswer::of))
                .toList();
        return Slice.cut(all, from, TopicAnswer::code);
    }

    private TopicAnswer first(Topic topic) {
        var key = Names.key("topic", topic);
        return new TopicAnswer(
                Typed.word(topic),
                null,
                labels.say(key, Locale.SIMPLIFIED_CHINESE),
                labels.say(key, Locale.ENGLISH),
                false);
    }
}
