package se.medborgarlofte.survey.stats.design;

/** A sum whose error does not grow with the number of terms: what each addition loses is added at the end. */
final class CompensatedSum {

    private CompensatedSum() {}

    static double of(double[] terms) {
        double sum = 0;
        double lost = 0;
        for (double term : terms) {
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
            sum = next;
        }
        return sum + lost;
    }
}
