package groundwork.field;

import com.fasterxml.jackson.annotation.JsonInclude;
import groundwork.field.Briefing.BriefedDevice;
import groundwork.field.Briefing.BriefedKey;
import java.time.Instant;

/**
 * What a device hears that asks by its own key, without an officer's session.
 *
 * @param now by the server's clock
 * @param sealing to which entries are sealed
 * @param resync true where the receipt that it showed means nothing here any more; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Greeting(long position, Instant now, BriefedKey sealing, BriefedDevice device, Boolean resync) {}
