package groundwork.field;

import groundwork.field.Briefing.BriefedDevice;
import groundwork.field.Briefing.BriefedKey;
import java.time.Instant;

/**
 * What a device hears that asks by its own key, without an officer's session.
 *
 * @param now by the server's clock
 * @param sealing to which entries are sealed
 */
public record Greeting(long position, Instant now, BriefedKey sealing, BriefedDevice device) {}
