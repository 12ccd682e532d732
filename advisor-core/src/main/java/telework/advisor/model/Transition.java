package telework.advisor.model;

import java.util.List;

/**
 * What changes for the measures when one way of telework is left for another.
 *
 * @param from the advice on the way left
 * @param to the advice on the way taken
 * @param add ids of measures that apply only after
 * @param keep ids of measures that apply before and after
 * @param retire ids of measures that apply only before
 * @param undecided ids of measures of which an open answer decides, before or after
 */
public record Transition(
        Advice from,
        Advice to,
        List<String> add,
        List<String> keep,
        List<String> retire,
        List<String> undecided) {}
