package groundwork.intake.sheet;

import static groundwork.intake.sheet.ColumnType.COUNT;
import static groundwork.intake.sheet.ColumnType.DATE;
import static groundwork.intake.sheet.ColumnType.DEADLINE;
import static groundwork.intake.sheet.ColumnType.HOUSEHOLD;
import static groundwork.intake.sheet.ColumnType.OPTION;
import static groundwork.intake.sheet.ColumnType.QUANTITY;
import static groundwork.intake.sheet.ColumnType.TEXT;

import groundwork.frame.Bilingual;
import groundwork.intake.value.Option;
import groundwork.intake.value.Options;
import java.util.List;

/** Demands: a row holds the whole life of one, a date for each step it has come to. */
final class DemandsSheet {

    private static final Options TOPICS = Options.of(
            Option.of("livelihood", "Livelihood", "民生", "生活困难", "民生问题", "困难救助"),
            Option.of("letters_and_visits", "Letters and visits", "信访", "信访积案", "信访问题"),
            Option.of("policy", "Policy", "政策宣传", "政策", "政策法规", "政策咨询"),
            Option.of("irrigation", "Irrigation", "水利灌溉", "灌溉", "水利", "农田水利"),
            Option.of("roads", "Roads", "道路", "修路", "道路交通", "交通"),
            Option.of("housing", "Housing", "住房", "危房", "廉租房", "住房保障"),
            Option.of("schooling", "Schooling", "就学", "上学", "教育", "助学"),
            Option.of("disability", "Disability", "残疾人帮扶", "残疾", "助残"),
            Option.of("medical", "Medical", "医疗", "看病", "就医"),
            Option.of("employment", "Employment", "就业", "务工"),
            Option.of("environment", "Environment", "环境", "环境卫生", "环保"),
            Option.of("safety", "Safety", "安全", "安全隐患"),
            Option.of("other", "Other", "其他", "其它"));

    private static final Options CHANNELS = Options.of(
            Option.of("visit", "Visit", "走访", "入户走访"),
            Option.of("talk", "Talk", "谈心谈话", "谈话"),
            Option.of("meeting", "Meeting", "会议", "座谈会", "座谈"),
            Option.of("form", "Consultation form", "征求意见表", "意见表"),
            Option.of("letter", "Letter", "来信", "信件", "来信来访"),
            Option.of("phone", "Phone", "电话", "来电"),
            Option.of("card", "Contact card", "联系卡", "扫码"));

    private static final Options MEANS = Options.of(
            Option.of("own", "Ourselves", "本单位解决", "自行解决", "本单位", "own"),
            Option.of("unit", "By the unit", "责任单位解决", "责任单位", "协调解决", "相关单位", "unit"),
            Option.of("pairing", "By pairing", "结对帮扶", "结对"),
            Option.of("assistance", "By assistance", "帮扶解决", "帮扶", "救助"));

    private static final Options CONFIRMERS = Options.of(
            Option.of("resident", "Resident", "本人", "群众", "诉求人"),
            Option.of("second_officer", "Second officer", "其他干部", "第二人", "回访干部"));

    static final SheetKind KIND = new SheetKind(
            "demands",
            new Bilingual("Demands", "诉求"),
            List.of("群众诉求", "诉求台账", "群众诉求台账", "问题台账", "民情台账", "问题清单", "难题", "demand"),
            new Bilingual(
                    "One row a demand, with a date for each step it has come to; what has not happened stays empty.",
                    "每件诉求一行，办到哪一步填哪一步的日期，未发生的留空。"),
            List.of(
                    Column.number(),
                    AccountSheet.date()
                            .also("时间", "提出时间", "提出日期", "收集时间", "受理日期", "反映时间", "登记日期", "收集日期", "raised", "raised on"),
                    DirectorySheets.village(),
                    AccountSheet.officers().also("收集人", "联络员", "受理人", "包办干部", "经办人", "干部姓名", "officer"),
                    Column.of("household", HOUSEHOLD, "Household", "农户").also("诉求人家庭", "户主", "诉求户", "户主姓名"),
                    Column.of("person", TEXT, "Person", "诉求人").also("反映人", "姓名", "诉求人姓名", "群众姓名"),
                    Column.of("households", COUNT, "Households concerned", "涉及户数")
                            .also("涉及农户", "户数")
                            .units("户", "households"),
                    Column.of("title", TEXT, "Title", "诉求标题").also("标题", "诉求事项", "事项", "问题", "诉求"),
                    Column.of("text", TEXT, "What is needed", "诉求内容")
                            .must()
                            .example("No water at the end of the canal", "渠尾缺水")
                            .also("内容", "问题内容", "反映问题", "具体诉求", "具体内容", "text"),
                    Column.of("topic", OPTION, "Topic", "类别").options(TOPICS).also("诉求类别", "问题类别", "类型", "诉求类型"),
                    Column.of("channel", OPTION, "How it came", "来源")
                            .options(CHANNELS)
                            .also("渠道", "收集方式", "反映渠道", "诉求来源"),
                    step("referred", "Referred on", "转办日期", "交办日期", "对接日期", "转办时间", "交办时间"),
                    Column.of("referred_to", TEXT, "Referred to", "责任单位").also("转办单位", "承办单位", "对接单位", "办理单位", "交办单位"),
                    Column.of("due", DEADLINE, "Due", "办理期限").also("办结期限", "时限", "办理时限", "完成时限", "限办日期"),
                    step("accepted", "Accepted on", "受理回复日期", "接收日期", "承办日期"),
                    step("declined", "Declined on", "退回日期", "不予受理日期"),
                    Column.of("declined_reason", TEXT, "Why declined", "退回原因").also("不予受理原因", "退回理由"),
                    step("urged", "Urged on", "催办日期", "催办时间"),
                    step("approval_sought", "Approval sought on", "上报审批日期", "报批日期", "上报日期"),
                    step("approval_granted", "Approved on", "批准日期", "审批通过日期", "批复日期"),
                    step("approval_refused", "Approval refused on", "未批准日期", "未批复日期"),
                    step("settled", "Settled on", "办结日期", "解决日期", "办结时间", "解决时间", "完成日期", "完成时间"),
                    Column.of("means", OPTION, "Settled how", "解决方式")
                            .options(MEANS)
                            .also("办理方式"),
                    Column.of("benefit", QUANTITY, "Benefit", "受益数量").also("受益", "受益面积", "受益户数", "受益人数"),
                    Column.of("benefit_unit", OPTION, "Benefit counted in", "受益单位")
                            .options(AccountSheet.MEASURES),
                    Column.of("outcome", TEXT, "Outcome", "办理结果").also("办理情况", "解决情况", "处理结果", "结果", "落实情况"),
                    step("confirmed", "Confirmed on", "群众确认日期", "确认日期", "回访确认日期"),
                    Column.of("confirmed_by", OPTION, "Confirmed by", "确认人").options(CONFIRMERS),
                    step("disputed", "Disputed on", "群众不认可日期", "异议日期")));

    private DemandsSheet() {}

    private static Column step(String key, String en, String zh, String... synonyms) {
        return Column.of(key, DATE, en, zh).also(synonyms);
    }
}
