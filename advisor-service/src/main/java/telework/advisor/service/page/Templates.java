package telework.advisor.service.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Measure;
import telework.advisor.catalogue.PatternEntry;
import telework.advisor.catalogue.Reference;
import telework.advisor.service.page.PatternCard.Step;
import telework.advisor.service.response.AdviceView.ReasonView;
import telework.advisor.service.response.WhatIfViews.ComparisonView;

/** The templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "page")
final class Templates {

    private Templates() {}

    static native TemplateInstance advice(
            Frame frame, QuestionForm form, AnswerPart answer, List<Mistake> mistakes);

    static native TemplateInstance plan(
            Frame frame,
            AnswerPart answer,
            List<MeasureItem.OfRole> roles,
            List<ReasonView> shared,
            List<MeasureItem> others,
            MeasureFilter filter,
            String file,
            String ids,
            List<MeasureItem.Tally> tallies,
            List<Mistake> mistakes);

    static native TemplateInstance report(
            Frame frame,
            String organization,
            AnswerPart answer,
            List<MeasureItem.OfRole> roles,
            List<Step> answers,
            List<Mistake> mistakes);

    static native TemplateInstance interview(
            Frame frame,
            QuestionForm.Item question,
            List<String> skipped,
            AnswerPart answer,
            List<Step> answers,
            long settled,
            List<Mistake> mistakes);

    static native TemplateInstance compare(
            Frame frame,
            QuestionForm form,
            ComparisonView differences,
            List<MeasureDifference.OfRole> measures,
            List<MeasureDifference.Detail> notes,
            List<Strip> strips,
            Strip.Distance distance,
            List<Mistake> mistakes);

    static native TemplateInstance rollout(Frame frame, RolloutPart part, List<Mistake> mistakes);

    static native TemplateInstance department(
            Frame frame, String name, QuestionForm form, List<Frame.Field> hidden, String back);

    static native TemplateInstance patterns(Frame frame, List<PatternEntry> patterns);

    static native TemplateInstance measures(Frame frame, List<Measure> measures);

    static native TemplateInstance measure(Frame frame, Measure measure, List<TroubleItem> cases);

    static native TemplateInstance troubleCases(Frame frame, List<TroubleItem> cases);

    static native TemplateInstance troubleCase(Frame frame, TroubleItem item);

    static native TemplateInstance glossary(Frame frame, List<Reference.Term> terms);

    static native TemplateInstance guideline(Frame frame, Catalogue catalogue);

    static native TemplateInstance missing(Frame frame, String list, String near);
}
