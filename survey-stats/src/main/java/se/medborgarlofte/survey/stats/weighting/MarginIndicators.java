package se.medborgarlofte.survey.stats.weighting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One 0/1 variable per category of each margin; a row in no category is in all of them by their shares of the population. */
final class MarginIndicators implements Explanatory {

    private final List<Margin> margins;
    private final int[] starts;
    private final List<int[]> categories;
    private final List<Boolean> hasNone;

    MarginIndicators(List<Margin> margins) {
        this.margins = margins;
        this.starts = new int[margins.size() + 1];
        for (int m = 0; m < margins.size(); m++) {
            starts[m + 1] = starts[m] + margins.get(m).size();
        }
        this.categories = IntStream.range(0, margins.size())
                .mapToObj(m -> margins.get(m).numbered(starts[m], size() + m))
                .toList();
        this.hasNone = margins.stream().map(Margin::leavesOut).toList();
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

    /** A table asks for thousands of fits, so this runs over plain arrays, margin by margin. */
    @Override
    public double[] dots(double[] b, int rows) {
        double[] ofCategory = Arrays.copyOf(b, size() + margins.size());
        for (int m = 0; m < margins.size(); m++) {
            ofCategory[size() + m] = hasNone.get(m) ? mean(m, b) : 0;
        }
        double[] dots = new double[rows];
        for (int m = 0; m < margins.size(); m++) {
            add(ofCategory, categories.get(m), dots);
        }
        return dots;
    }

    private static void add(double[] ofCategory, int[] ofRow, double[] dots) {
        for (int row = 0; row < dots.length; row++) {
            dots[row] += ofCategory[ofRow[row]];
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
