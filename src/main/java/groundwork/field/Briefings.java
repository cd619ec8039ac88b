package groundwork.field;

import groundwork.demand.Subtopics;
import groundwork.directory.Devices;
import groundwork.directory.EnrolledDevice;
import groundwork.directory.Grants;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.SigningDevices;
import groundwork.directory.Units;
import groundwork.field.Briefing.BriefedDevice;
import groundwork.field.Briefing.BriefedGap;
import groundwork.field.Briefing.BriefedKey;
import groundwork.field.Briefing.BriefedOfficer;
import groundwork.field.Briefing.BriefedPlace;
import groundwork.field.Briefing.BriefedProgramme;
import groundwork.field.Briefing.BriefedSubtopic;
import groundwork.field.Briefing.BriefedTopic;
import groundwork.field.Briefing.BriefedUnit;
import groundwork.frame.Messages;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Postings;
import groundwork.programme.Programmes;
import groundwork.sync.Batch;
import groundwork.sync.Incoming;
import groundwork.sync.Resync;
import groundwork.sync.SealingKeys;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an officer is told before he sets out. */
@Component
public class Briefings {

    private final SealingKeys sealing;
    private final SigningDevices devices;
    private final Devices enrolled;
    private final Incoming incoming;
    private final Resync resync;
    private final Officers officers;
    private final Units units;
    private final Programmes programmes;
    private final Subtopics subtopics;
    private final Whereabouts whereabouts;
    private final Grants grants;
    private final Messages messages;
    private final Clock clock;

    Briefings(
            SealingKeys sealing,
            SigningDevices devices,
            Devices enrolled,
            Incoming incoming,
            Resync resync,
            Officers officers,
            Units units,
            Programmes programmes,
            Subtopics subtopics,
            Whereabouts whereabouts,
            Grants grants,
            Messages messages,
            Clock clock) {
        this.sealing = sealing;
        this.devices = devices;
        this.enrolled = enrolled;
        this.incoming = incoming;
        this.resync = resync;
        this.officers = officers;
        this.units = units;
        this.programmes = programmes;
        this.subtopics = subtopics;
        this.whereabouts = whereabouts;
        this.grants = grants;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param device that asks, or null for the one of its session */
    public Briefing of(Scope scope, UUID device) {
        // Made before all is read, where there is none yet: nothing is written while reading.
        var key = sealing.newest(scope);
        var here = device == null ? scope.author().device() : device;
        var elsewhere = elsewhere(scope, here);
        return scope.read(db -> {
            var badge = officers.badge(scope);
            return new Briefing(
                    new Postings(db).followedTo(),
                    clock.instant(),
                    new BriefedPlace(scope.county(), badge.countyName()),
                    officer(scope, badge.name(), badge.unit()),
                    key(key),
                    device(db, scope, here),
                    elsewhere,
                    programmes(scope),
                    units.list(scope).stream()
                            .map(unit -> new BriefedUnit(unit.id(), unit.name()))
                            .toList(),
                    topics(scope),
                    whereabouts.villages(db, scope));
        });
    }

    /**
     * How the device stands that asks by its own key; no more than it needs for sending.
     *
     * @param last its latest receipt, or null
     */
    public Greeting greeting(Scope scope, Batch.Last last) {
        var key = sealing.newest(scope);
        var lost = resync.lost(scope, last) ? true : null;
        return scope.read(db -> new Greeting(
                new Postings(db).followedTo(),
                clock.instant(),
                key(key),
                device(db, scope, scope.author().device()),
                lost));
    }

    private static BriefedKey key(SealingKeys.SealingKey key) {
        return new BriefedKey(key.id(), Base64.getUrlEncoder().withoutPadding().encodeToString(key.key()));
    }

    private BriefedOfficer officer(Scope scope, String name, String unit) {
        var known = officers.find(scope, scope.officer());
        return new BriefedOfficer(
                scope.officer(), name, known.map(one -> one.unit()).orElse(null), unit);
    }

    /** Another's is as one that nobody knows. */
    private BriefedDevice device(JdbcClient db, Scope scope, UUID id) {
        var known = id == null ? null : devices.find(scope, List.of(id)).get(id);
        if (known == null || !known.officer().equals(scope.officer())) return BriefedDevice.UNKNOWN;
        var gap = incoming.gap(db, id);
        return new BriefedDevice(true, known.revoked(), gap.highest(), incoming.missing(db, gap));
    }

    /** Where a phone was emptied, its officer learns it on the next one; who has revoked it knows. */
    private List<BriefedGap> elsewhere(Scope scope, UUID here) {
        var others = enrolled.of(scope.officer()).stream()
                .filter(one -> !one.revoked() && !one.id().equals(here))
                .toList();
        var gaps = incoming.gaps(scope, others.stream().map(EnrolledDevice::id).toList());
        return others.stream()
                .filter(one -> gaps.get(one.id()).many() > 0)
                .map(one -> new BriefedGap(one.name(), gaps.get(one.id()).many()))
                .toList();
    }

    /** Those that have not ended long ago: what was done in them may be entered late. */
    private List<BriefedProgramme> programmes(Scope scope) {
        var since = grants.today().minusDays(Totals.DAYS);
        return programmes.all(scope).stream()
                .filter(one -> !one.to().isBefore(since))
                .map(one -> new BriefedProgramme(one.id(), one.slug(), one.title(), one.from(), one.to()))
                .toList();
    }

    private List<BriefedTopic> topics(Scope scope) {
        var own = subtopics.list(scope);
        return Arrays.stream(Topic.values())
                .map(topic -> new BriefedTopic(
                        Typed.word(topic),
                        messages.both("entry.topic." + Typed.word(topic)),
                        own.stream()
                                .filter(one -> one.topic() == topic && !one.retired())
                                .map(one -> new BriefedSubtopic(one.code(), one.names()))
                                .toList()))
                .toList();
    }
}
