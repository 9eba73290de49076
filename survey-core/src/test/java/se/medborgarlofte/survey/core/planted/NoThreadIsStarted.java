package se.medborgarlofte.survey.core.planted;

import java.util.Arrays;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class NoThreadIsStarted {
    Thread thread(Runnable work) {
        return new Thread(work);
    }

    void started(Thread thread) {
        thread.start();
    }

    Timer timer() {
        return new Timer();
    }

    Stream<String> ofList(List<String> list) {
        return list.parallelStream();
    }

    int ofRange() {
        return IntStream.range(0, 9).parallel().sum();
    }

    void sorted(int[] numbers) {
        Arrays.parallelSort(numbers);
    }

    Executor pool() {
        return Executors.newSingleThreadExecutor();
    }

    Executor common() {
        return ForkJoinPool.commonPool();
    }

    Object run() {
        return CompletableFuture.runAsync(() -> {});
    }

    Object supplied() {
        return CompletableFuture.supplyAsync(() -> 1);
    }
}
