package groundwork.intake.sheet;

import static groundwork.intake.sheet.ColumnType.DATE;
import static groundwork.intake.sheet.ColumnType.NAME;
import static groundwork.intake.sheet.ColumnType.OPTION;
import static groundwork.intake.sheet.ColumnType.PHONE;
import static groundwork.intake.sheet.ColumnType.TEXT;

import groundwork.directory.Role;
import groundwork.frame.Bilingual;
import groundwork.intake.value.Option;
import groundwork.intake.value.Options;
import java.util.List;

/** The list of a county's officers, with their sign-ins and roles. Not one of a programme's sheets. */
final class RosterSheet {

    private static final Options ROLES = Options.of(
            role(Role.FIELD, "Field officer", "联络员", "包村干部", "驻村干部", "走访干部"),
            role(Role.HANDLER, "Handler", "承办人", "承办单位", "经办人"),
            role(Role.OFFICE, "Office", "活动办", "办公室", "活动办公室"),
            role(Role.LEADER, "Leader", "领导", "组长", "领导小组"),
            role(Role.INSPECTOR, "Inspector", "督查", "督查组", "督导"),
            role(Role.AUDITOR, "Auditor", "审计", "审计人员"),
            role(Role.READER, "Reader", "查阅", "查阅人"),
            role(Role.ADMINISTRATOR, "Administrator", "管理员", "系统管理"));

    static final SheetKind KIND = new SheetKind(
            "officers",
            new Bilingual("Officers", "人员名册"),
            List.of("人员", "花名册", "干部名册", "干部花名册", "通讯录", "名册", "people"),
            new Bilingual("Every officer of the county once, a row each.", "全县工作人员，每人一行。"),
            List.of(
                    Column.of("staff_number", TEXT, "No.", "编号")
                            .also("工号", "人员编号", "干部编号", "number", "staff number")
                            .example("Example", "示例")
                            .help(
                                    "A number or code of the officer’s own, which stays the same for good; or nothing.",
                                    "本人固定不变的编号，可不填。"),
                    Column.of("name", NAME, "Name", "姓名").must().also("干部姓名", "人员姓名"),
                    Column.of("unit", TEXT, "Unit", "单位")
                            .also("所在单位", "工作单位", "部门", "科室")
                            .help("A unit of the county.", "本县的单位。"),
                    Column.of("duty", TEXT, "Duty", "职务").also("职务职称", "职位", "post"),
                    Column.of("phone", PHONE, "Phone", "电话").also("联系电话", "手机", "手机号", "手机号码", "联系方式"),
                    Column.of("mail", TEXT, "Mail address", "邮箱")
                            .also("电子邮箱", "电子邮件", "邮件", "email", "mail", "e-mail")
                            .example("name@example.cn", "name@example.cn"),
                    Column.of("login", TEXT, "Sign-in name", "用户名")
                            .also("登录名", "账号", "帐号", "login", "user name")
                            .example("person.a", "person.a")
                            .help(
                                    "For officers who are to sign in: two to forty letters or digits.",
                                    "需要登录的人员填写，二至四十个字母或数字。"),
                    Column.of("role", OPTION, "Role", "角色").options(ROLES).also("权限", "系统角色"),
                    Column.of("place", TEXT, "Place of the role", "角色范围")
                            .also("范围", "place", "权限范围")
                            .help(
                                    "The whole county, a unit, a township or village by name or code, or a programme;"
                                            + " nothing for the officer’s unit.",
                                    "全县，或单位、乡镇、村（名称或代码）、活动；不填即本人单位。"),
                    Column.of("from", DATE, "From", "起").also("开始日期", "起始日期", "生效日期", "起日"),
                    Column.of("until", DATE, "Until", "止").also("截止日期", "结束日期", "到期日期", "止日", "to")));

    static final List<Bilingual> RULES = List.of(
            new Bilingual(
                    "Red heads must be filled, blue ones may be. Columns may be moved; blue ones may be left out.",
                    "红色列必填，蓝色列选填；列的顺序可以调整，选填的列可以删除。"),
            new Bilingual(
                    "An officer is known again by the number, else by the sign-in name, else by name and unit."
                            + " Cells left empty leave what is known as it is.",
                    "已有人员依次按编号、用户名、姓名加单位识别；空着的单元格不改动已有内容。"),
            new Bilingual("The grey example row is never taken in.", "灰色示例行不会导入。"));

    private RosterSheet() {}

    private static Option role(Role role, String en, String zh, String... synonyms) {
        return Option.of(role.word(), en, zh, synonyms);
    }
}
