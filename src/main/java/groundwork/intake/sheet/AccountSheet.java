package groundwork.intake.sheet;

import static groundwork.intake.sheet.ColumnType.CODES;
import static groundwork.intake.sheet.ColumnType.COUNT;
import static groundwork.intake.sheet.ColumnType.DATE;
import static groundwork.intake.sheet.ColumnType.HOUSEHOLDS;
import static groundwork.intake.sheet.ColumnType.NAMES;
import static groundwork.intake.sheet.ColumnType.OPTION;
import static groundwork.intake.sheet.ColumnType.QUANTITY;
import static groundwork.intake.sheet.ColumnType.TEXT;
import static groundwork.intake.sheet.ColumnType.YUAN;

import groundwork.frame.Bilingual;
import groundwork.intake.value.Option;
import groundwork.intake.value.Options;
import java.util.List;

/** The account (台账): a row an activity. */
final class AccountSheet {

    static final Options KINDS = Options.of(
            Option.of(
                    "home_visit",
                    "Home visit",
                    "入户走访",
                    "走访",
                    "走访慰问户",
                    "household visit",
                    "visit",
                    "上门走访",
                    "走访群众",
                    "走访农户"),
            Option.of("site_visit", "Site visit", "实地走访", "实地调研", "实地查看", "现场查看", "调研"),
            Option.of("policy_forum", "Policy forum", "政策宣讲会", "宣讲会", "政策宣讲", "宣讲", "forum"),
            Option.of("symposium", "Symposium", "座谈会", "座谈", "群众座谈会"),
            Option.of("lecture", "Lecture", "讲座", "授课", "专题讲座", "党课"),
            Option.of("mobilisation", "Mobilisation meeting", "动员会", "动员部署会", "动员大会", "干部大会"),
            Option.of("study", "Study meeting", "学习会", "集中学习", "学习"),
            Option.of("branch", "Branch meeting", "支部会议", "支部大会", "党支部会", "支部会"),
            Option.of("talk", "Heart-to-heart talk", "谈心谈话", "谈心", "谈话", "个别访谈", "talk"),
            Option.of("material", "Material handed out", "发放宣传资料", "发放资料", "宣传资料", "散发传单", "material", "leaflets"),
            Option.of("forms_issued", "Consultation forms issued", "发放征求意见表", "发放意见表", "发放问卷", "forms issued"),
            Option.of("forms_returned", "Consultation forms returned", "收回征求意见表", "收回意见表", "收回问卷", "forms returned"),
            Option.of("opinion", "Opinions and suggestions", "意见建议", "征求意见", "收集意见", "意见", "opinion"),
            Option.of("style_opinion", "Opinions on our own style", "作风意见", "四风意见", "对本单位作风的意见", "four winds"),
            Option.of("hazard", "Hazard cleared", "排除安全隐患", "安全隐患", "隐患排查", "清理隐患", "hazard"),
            Option.of("information", "Information given", "提供致富信息", "致富信息", "信息", "information"),
            Option.of("job", "Job found", "解决就业", "介绍就业", "安排就业", "就业", "job"),
            Option.of("idea", "Help with ideas", "理念帮扶", "思想帮扶", "观念帮扶"),
            Option.of("technology", "Help with technology", "技术帮扶", "技术指导", "技术"),
            Option.of("service", "Help with services", "服务帮扶", "代办服务", "服务"),
            Option.of("funds_given", "Help with funds", "资金帮扶", "资金资助"),
            Option.of("resource_lent", "Resource lent", "借用物资", "借用设备", "协调物资", "resource"),
            Option.of("funds_raised", "Funds raised", "筹集资金", "争取资金", "筹措资金"),
            Option.of("funds_spent", "Funds spent", "使用资金", "支出资金", "投入资金"));

    static final Options PERSON_KINDS = Options.of(
            Option.of("village_cadre", "Village cadre", "村干部", "村组干部", "村“两委”"),
            Option.of("township_party_member", "Township party member", "乡镇党员", "党员", "农村党员"),
            Option.of("villager", "Villager", "村民", "群众", "农民", "居民"));

    private static final Options RECIPIENTS = Options.of(
            Option.of("party_member", "Party members", "党员", "party member"),
            Option.of("veteran_cadre", "Veteran cadres", "老干部", "退休干部", "veteran cadre"),
            Option.of("resident", "Residents", "居民", "群众", "村民", "resident"));

    static final Options MEASURES = Options.of(
            Option.of("mu", "mu", "亩"),
            Option.of("households", "households", "户", "household"),
            Option.of("yuan", "yuan", "元"),
            Option.of("people", "people", "人", "person", "persons"));

    static final SheetKind KIND = new SheetKind(
            "account",
            new Bilingual("Account", "台账"),
            List.of("下基层台账", "活动台账", "工作台账", "下基层活动台账", "民情日记", "走访台账", "走访记录", "走访", "一本账", "activities"),
            new Bilingual(
                    "One row an activity. Copies and opinions of the same occasion stand in the same row.",
                    "每次活动一行；同时发放的资料、收集的意见填在同一行。"),
            List.of(
                    Column.number(),
                    date(),
                    DirectorySheets.village().may(),
                    officers().must(),
                    Column.of("kind", OPTION, "Kind", "活动类型")
                            .must()
                            .options(KINDS)
                            .also("类型", "类别", "活动形式", "形式", "活动类别", "工作类型", "方式"),
                    Column.of("households", HOUSEHOLDS, "Households", "农户")
                            .also("走访对象", "走访户", "户主", "走访农户", "户主姓名", "走访户姓名", "帮扶对象", "household")
                            .help(
                                    "Name of its head, door, or number on the households sheet.",
                                    "户主姓名、门牌号或农户表编号，多户用顿号隔开。"),
                    Column.of("people", NAMES, "People talked with", "谈话对象").also("谈心对象", "访谈对象", "受访人", "就业人员"),
                    Column.of("person_kind", OPTION, "Who they are", "对象类别")
                            .options(PERSON_KINDS)
                            .also("人员类别", "谈话对象类别"),
                    Column.of("count", COUNT, "How many", "数量")
                            .also("人数", "户数", "次数", "条数", "份数", "个数", "件数", "number of")
                            .help(
                                    "Households, people, forms, opinions, jobs: whatever the row counts.",
                                    "走访户数、参加人数、表数、意见条数、就业人数等，随活动类型而定。"),
                    Column.of("delegation", COUNT, "Of us", "我方人数")
                            .also("干部人数", "带队人数", "工作人员数", "delegation")
                            .units("人", "名", "people"),
                    Column.of("topic", TEXT, "Topic", "主题").also("活动主题", "事由", "议题", "活动名称", "宣讲主题", "资料名称"),
                    Column.of("speaker", TEXT, "Speaker", "主讲人").also("宣讲人", "授课人", "主持人"),
                    Column.of("place", TEXT, "Place", "具体地点").also("活动地点", "会议地点", "详细地点"),
                    Column.of("text", TEXT, "What happened", "活动内容")
                            .also("内容", "工作内容", "主要内容", "活动情况", "走访情况", "意见内容", "记录"),
                    Column.of("outcome", TEXT, "What came of it", "活动成效")
                            .also("成效", "结果", "办理结果", "解决情况", "处理结果", "成果"),
                    Column.of("copies", COUNT, "Copies handed out", "发放资料（份）")
                            .also("发放资料", "资料份数", "发放宣传资料", "宣传资料", "发放材料", "发放资料份数", "发放宣传资料份数")
                            .units("份", "册", "本", "张", "套", "copies"),
                    Column.of("opinions", COUNT, "Opinions", "意见建议（条）")
                            .also("意见建议", "征求意见", "收集意见", "意见条数", "征求意见建议", "收集意见建议", "征求意见条数")
                            .units("条", "个", "项", "件"),
                    Column.of("recipient", OPTION, "Forms to whom", "发放对象").options(RECIPIENTS),
                    Column.of("codes", CODES, "Codes of forms", "表号").also("表格编号", "意见表编号"),
                    Column.of("amount", YUAN, "Worth (yuan)", "金额（元）").also("金额", "价值", "资金", "折价", "价值（元）"),
                    Column.of("benefit", QUANTITY, "Benefit", "受益数量").also("受益", "受益面", "受益面积", "受益户数", "受益人数"),
                    Column.of("benefit_unit", OPTION, "Benefit counted in", "受益单位")
                            .options(MEASURES),
                    Column.of("lender", TEXT, "Lent by", "出借单位").also("借出单位", "提供单位", "物资来源"),
                    Column.of("demand", TEXT, "For demand no.", "对应诉求编号").also("诉求编号"),
                    wide(
                            "visited",
                            "Households visited",
                            "走访户数",
                            "户",
                            "走访农户数",
                            "走访农户户数",
                            "走访群众户数",
                            "入户数",
                            "入户户数",
                            "走访数"),
                    wide("attended", "People who came", "参加人数", "人", "参会人数", "到会人数", "听众人数", "参加群众人数", "attendance"),
                    wide("talked", "People talked with (how many)", "谈话人数", "人", "谈心人数", "谈心谈话人数", "访谈人数"),
                    wide("forms", "Forms issued (how many)", "发放征求意见表", "份", "发放意见表", "征求意见表", "发放征求意见表份数")));

    private AccountSheet() {}

    static Column date() {
        return Column.of("day", DATE, "Date", "日期")
                .must()
                .also("时间", "活动时间", "走访时间", "活动日期", "走访日期", "下基层时间", "下基层日期", "发生时间", "day", "when");
    }

    static Column officers() {
        return Column.of("officers", NAMES, "Officers", "参加人员")
                .also(
                        "联络员", "干部", "干部姓名", "姓名", "人员", "下基层人员", "下基层干部", "走访人员", "参与人员", "参加干部", "走访干部", "经办人", "who",
                        "officer", "name");
    }

    /** A column of a ledger that has one for each thing counted: several activities in one row. */
    private static Column wide(String key, String en, String zh, String unit, String... synonyms) {
        return Column.of(key, COUNT, en, zh)
                .also(synonyms)
                .units(unit, "个", "名", "people", "households")
                .foreign();
    }
}
