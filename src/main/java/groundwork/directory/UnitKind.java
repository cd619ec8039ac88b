package groundwork.directory;

import java.util.Locale;

/** What sort of body a unit is. */
public enum UnitKind {
    /** 部门: a bureau, commission or office of the county. */
    BUREAU,
    /** 乡镇（街道）: a township's or street's government. */
    TOWNSHIP,
    /** 村（社区）: a village's or community's committee. */
    VILLAGE,
    /** 群团组织: federations and associations. */
    FEDERATION,
    /** 上级单位: an authority above the county. */
    ABOVE,
    /** 其他. */
    OTHER;

    /** As the database and the messages have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
