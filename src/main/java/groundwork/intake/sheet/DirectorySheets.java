package groundwork.intake.sheet;

import static groundwork.intake.sheet.ColumnType.COUNT;
import static groundwork.intake.sheet.ColumnType.DATE;
import static groundwork.intake.sheet.ColumnType.MU;
import static groundwork.intake.sheet.ColumnType.NAME;
import static groundwork.intake.sheet.ColumnType.OPTION;
import static groundwork.intake.sheet.ColumnType.PHONE;
import static groundwork.intake.sheet.ColumnType.TEXT;
import static groundwork.intake.sheet.ColumnType.VILLAGE;

import groundwork.frame.Bilingual;
import groundwork.intake.value.Option;
import groundwork.intake.value.Options;
import java.util.List;

/** Who takes part and where: people, villages, households. */
final class DirectorySheets {

    private static final Options ROLES = Options.of(
            Option.of("leader", "Leader", "组长", "领导小组组长", "团长"),
            Option.of("deputy_leader", "Deputy leader", "副组长", "领导小组副组长"),
            Option.of("member", "Member of the leading group", "领导小组成员", "成员", "组员", "member"),
            Option.of("inspector", "Inspection group", "督查组", "督查组成员", "督导", "督查", "inspector"),
            Option.of("office", "Office", "活动办", "办公室", "活动办公室"),
            Option.of("liaison", "Liaison officer", "联络员", "联系人", "包村干部", "liaison"),
            Option.of("participant", "Participant", "参加人员", "参与人员", "干部", "工作人员"));

    static final SheetKind PEOPLE = new SheetKind(
            "people",
            new Bilingual("People", "人员"),
            List.of("人员名单", "干部名单", "领导小组", "工作人员", "成员名单", "联络员名单", "officers"),
            new Bilingual("Everybody who takes part, a row each.", "参加活动的人员，每人一行。"),
            List.of(
                    Column.number(),
                    Column.of("name", NAME, "Name", "姓名").must().also("干部姓名", "人员姓名", "人员"),
                    Column.of("unit", TEXT, "Unit", "单位").also("所在单位", "工作单位", "部门", "科室"),
                    Column.of("duty", TEXT, "Duty", "职务").also("职务职称", "职位", "post"),
                    Column.of("phone", PHONE, "Phone", "电话").also("联系电话", "手机", "手机号", "手机号码", "联系方式"),
                    Column.of("role", OPTION, "Role in the programme", "活动职责")
                            .options(ROLES)
                            .also("角色", "担任职务", "分工", "活动分工", "role")));

    static final SheetKind VILLAGES = new SheetKind(
            "villages",
            new Bilingual("Villages", "村情"),
            List.of("村", "村庄", "行政村", "村情概况", "村基本情况", "联系村", "village"),
            new Bilingual("Every village of the programme with what is known of it.", "活动所联系的村及其基本情况。"),
            List.of(
                    Column.number(),
                    village().help("The code of twelve digits, or the name.", "十二位行政区划代码，或村名。"),
                    Column.of("teams", COUNT, "Teams", "村民小组")
                            .also("组数", "小组数", "队数", "村民小组数", "生产队", "teams")
                            .units("个", "队", "组", "个队", "个组", "teams"),
                    Column.of("households", COUNT, "Households", "户数")
                            .also("总户数", "农户数", "农户", "户")
                            .units("户", "households"),
                    Column.of("mu", MU, "Cultivated land (mu)", "耕地面积（亩）").also("耕地", "耕地面积", "面积", "land"),
                    Column.of("problems", TEXT, "Problems to be solved", "需解决的问题")
                            .also("存在问题", "主要问题", "突出问题", "困难和问题", "problems"),
                    Column.of("day", DATE, "As of", "统计日期").also("日期", "截至日期", "填报日期")));

    static final SheetKind HOUSEHOLDS = new SheetKind(
            "households",
            new Bilingual("Households", "农户"),
            List.of("户", "联系户", "农户信息", "农户花名册", "联系户名单", "花名册", "贫困户", "联系卡", "一张卡", "household"),
            new Bilingual("Households, and who answers for each: its contact card.", "农户及其联络员（联系卡）。"),
            List.of(
                    Column.number(),
                    village(),
                    Column.of("team", COUNT, "Team", "组")
                            .also("村民小组", "小组", "队", "组别", "所在组")
                            .units("组", "队", "小组"),
                    Column.of("door", TEXT, "Door number", "门牌号").also("户号", "门牌", "住址", "地址", "家庭住址"),
                    Column.of("name", NAME, "Head of household", "户主")
                            .must()
                            .also("户主姓名", "姓名", "农户姓名", "联系户姓名", "name"),
                    Column.of("phone", PHONE, "Phone", "电话").also("联系电话", "手机", "手机号", "户主电话"),
                    Column.of("people", TEXT, "People in it", "家庭人口").also("人口", "人口数", "家庭人数", "人数"),
                    Column.of("need", TEXT, "What is needed", "困难情况").also("困难原因", "致贫原因", "家庭情况", "需求", "困难"),
                    Column.of("note", TEXT, "Note", "备注").also("说明"),
                    Column.of("liaison", NAME, "Liaison officer", "联络员")
                            .also("联系人", "联系干部", "包户干部", "帮扶责任人", "结对干部", "联系人姓名"),
                    Column.of("day", DATE, "Registered on", "登记日期").also("日期", "建档日期"),
                    Column.of("card_day", DATE, "Card issued on", "发卡日期").also("联系卡日期", "发放日期"),
                    Column.of("card_code", TEXT, "Permanent code of the card", "联系卡永久编码")
                            .foreign()));

    private DirectorySheets() {}

    static Column village() {
        return Column.of("village", VILLAGE, "Village", "村")
                .must()
                .also(
                        "地点",
                        "村名",
                        "村庄",
                        "村（社区）",
                        "村居",
                        "行政村",
                        "所在村",
                        "村委会",
                        "社区",
                        "村（居）",
                        "下基层地点",
                        "联系村",
                        "走访村",
                        "village code");
    }
}
