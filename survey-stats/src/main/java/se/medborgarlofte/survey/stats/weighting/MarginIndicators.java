package se.medborgarlofte.survey.stats.weighting;

import java.util.Arrays;
import java.util.List;

/** One 0/1 variable per category of each margin; a row in no category is in all of them by their shares of the population. */
final class MarginIndicators implements Explanatory {

    private final List<Margin> margins;
    private final int[] starts;

    MarginIndicators(List<Margin> margins) {
        this.margins = margins;
        this.starts = new int[margins.size() + 1];
        for (int m = 0; m < margins.size(); m++) {
            starts[m + 1] = starts[m] + margins.get(m).size();
        }
    }

    @Override
    public int size() {
        return starts[margins.size()];
    }

    @Override
    public void addTo(double[] sum, int row, double factor) {
        for (int m = 0; m < starts.length - 1; m++) {
            var margin = margins.get(m);
            int category = margin.categoryOf(row);
            if (category == Margin.NONE) {
                addShares(sum, m, factor / margin.grandTotal());
            } else {
                sum[starts[m] + category] += factor;
            }
        }
    }

    private void addShares(double[] sum, int m, double factor) {
        var margin = margins.get(m);
        for (int c = 0; c < margin.size(); c++) {
            sum[starts[m] + c] += factor * margin.total(c);
        }
    }

    @Override
    public double dot(int row, double[] b) {
        double sum = 0;
        for (int m = 0; m < starts.length - 1; m++) {
            int category = margins.get(m).categoryOf(row);
            sum += category == Margin.NONE ? mean(m, b) : b[starts[m] + category];
        }
        return sum;
    }

    /** Margin by margin, since a table asks for thousands of fits, and looking up a margin for each row is most of the cost. */
    @Override
    public void dots(double[] b, double[] into) {
        Arrays.fill(into, 0);
        for (int m = 0; m < starts.length - 1; m++) {
            margins.get(m).addTo(into, Arrays.copyOfRange(b, starts[m], starts[m + 1]), mean(m, b));
        }
    }

    private double mean(int m, double[] b) {
        var margin = margins.get(m);
        double sum = 0;
        for (int c = 0; c < margin.size(); c++) {
            sum += margin.total(c) * b[starts[m] + c];
        }
        return sum / margin.grandTotal();
    }
}
