package groundwork.intake.sheet;

import static groundwork.intake.sheet.ColumnType.DATE;
import static groundwork.intake.sheet.ColumnType.OPTION;
import static groundwork.intake.sheet.ColumnType.QUANTITY;
import static groundwork.intake.sheet.ColumnType.TEXT;

import groundwork.frame.Bilingual;
import groundwork.intake.value.Option;
import groundwork.intake.value.Options;
import java.util.ArrayList;
import java.util.List;

/** The plan: one row an item, or all of them in one row. */
final class PlanSheet {

    static final Options PROGRAMME_KINDS = Options.of(
            Option.of(
                    "grassroots_work",
                    "Grass-roots work over a year",
                    "下基层活动",
                    "下基层",
                    "grass-roots work",
                    "常年",
                    "年度活动"),
            Option.of("short_campaign", "Short campaign", "专题活动", "短期活动", "集中活动", "办实事解难题", "campaign"));

    /** The columns of the plan when it stands in one row; when each has a row of its own, its items. */
    static final List<Column> FACTS = List.of(
            Column.of("county", TEXT, "County code", "县代码")
                    .must()
                    .also("县区代码", "行政区划代码", "区划代码", "county", "代码", "县（市、区）代码")
                    .help("Six digits, GB/T 2260.", "六位行政区划代码（GB/T 2260）。")
                    .example("640221", "640221"),
            Column.of("slug", TEXT, "Short name", "简称")
                    .must()
                    .also("slug", "活动代号", "代号", "活动简称")
                    .help("Small letters, digits and hyphens; names the programme for good.", "小写字母、数字和连字符，确定后不再更改。")
                    .example("pingluo-archives-2018", "pingluo-archives-2018"),
            Column.of("title", TEXT, "Title", "活动名称").must().also("名称", "标题", "活动主题", "主题", "programme"),
            Column.of("kind", OPTION, "Kind", "活动类型").options(PROGRAMME_KINDS).also("类型", "类别"),
            Column.of("document", TEXT, "Founding document", "依据文件").also("文件名称", "文件", "document"),
            Column.of("document_number", TEXT, "Document number", "文号").also("文件号", "发文字号", "文件编号"),
            Column.of("from", DATE, "From", "开始日期").must().also("起", "开始时间", "起始日期", "开始", "start"),
            Column.of("to", DATE, "To", "结束日期").must().also("止", "结束时间", "截止日期", "结束", "until", "end"),
            Column.of("unit", TEXT, "Leading unit", "牵头单位").also("主办单位", "责任单位", "单位", "组织单位", "填报单位", "unit"),
            Column.of("requirements", TEXT, "Requirements", "工作要求").also("要求"),
            Column.of("contents", TEXT, "Contents", "工作内容").also("活动内容"),
            Column.of("measures", TEXT, "Measures", "工作措施").also("措施", "主要措施"),
            Column.of("objectives", TEXT, "Objectives", "工作目标").also("活动目标", "总体目标"));

    static final Options ITEMS = items();

    static final SheetKind KIND = new SheetKind(
            "plan",
            new Bilingual("Plan", "活动方案"),
            List.of("方案", "实施方案", "活动计划", "计划", "工作计划", "programme"),
            new Bilingual(
                    "What the programme is, an item a row; targets, deficiencies, promises may come several times.",
                    "活动基本情况，每项一行；目标、不足、下步打算可多行。"),
            List.of(
                    Column.of("item", OPTION, "Item", "项目")
                            .must()
                            .options(ITEMS)
                            .also("事项", "栏目", "名目"),
                    Column.of("value", TEXT, "Content", "内容")
                            .must()
                            .also("value", "填写内容", "说明")
                            .help(
                                    "For a target: the code of the figure, such as visit.households.",
                                    "“目标”一行填指标代码，如 visit.households。"),
                    Column.of("at_least", QUANTITY, "At least", "不少于")
                            .also("目标值", "指标", "target")
                            .help("Only for a target.", "只用于“目标”一行。")));

    static final SheetKind WIDE = new SheetKind("plan", KIND.name(), KIND.synonyms(), KIND.says(), FACTS);

    private PlanSheet() {}

    private static Options items() {
        var options = new ArrayList<Option>();
        for (var fact : FACTS) {
            options.add(new Option(fact.key(), fact.head(), fact.synonyms()));
        }
        options.add(Option.of("target", "Target", "目标", "任务指标", "工作指标"));
        options.add(Option.of("deficiency", "Deficiency", "不足", "存在问题", "问题和不足"));
        options.add(Option.of("promise", "Next plan", "下步打算", "下一步计划", "下步计划", "promise"));
        return Options.of(options.toArray(Option[]::new));
    }
}
