import type { Texts } from "../index";

export const schedule: Texts["writing"]["schedule"] = {
  title: "When shall it be sent?",
  when: { now: "Now", later: "At a time that I choose" },
  at: "Day and time",
  atHint: "Swedish time, at most 90 days ahead.",
  onlyLater: "if you have chosen a time of your own",
  whichLabel: "That hour comes twice. Which one do you mean?",
  which: {
    first: "The first, before the clock is put back (summer time)",
    second: "The second, afterwards (winter time)",
  },
  note: "Before the letters go, it is checked again who should have them.",
  link: "Send at another time",
  problems: {
    unreadable: "Write day and time, for example 2026-11-27 08:00",
    skipped: "That time does not exist: the clock is put forward that night. Choose a time before 02:00 or from 03:00",
    twice: "That time comes twice: the clock is put back that night. Choose below which one you mean",
    past: "That time is over. Choose a later one, or send now",
    far: "Choose a time within 90 days",
  },
  goesAt: (when) => `Is sent ${when}`,
  done: { title: "Approved", text: "It is sent by itself at the time you chose. Until then it can be stopped." },
  unscheduled: { title: "Stopped", text: "Nothing is sent. The text can be changed and handed in again." },
  withdrawn: {
    title: "Withdrawn",
    text: "Letters that had not gone are stopped. Those who have got the letter get nothing more.",
  },
  notSent: {
    approver: "It was not sent: whoever approved it does not work here any more. Somebody else has to approve it.",
    nobody: "It was not sent: nobody would have got it. Look at where it goes.",
    unanswered: "It was not sent: words of the text were asked about and have no answer.",
  },
  cancelledNote: "Stopped before its time.",
  stopTitle: "Stop the sending",
  stopLink: "Withdraw: stop letters that wait, and show that it no longer applies",
  stopScheduledLink: "Stop it before it goes out",
  stopScheduled: "Nothing has been sent. The text goes back to whoever wrote it.",
  stopSending:
    "Letters that wait are not sent, and the website and the feeds say that it was withdrawn. Those who have got the letter are told nothing more: write a correction if something was wrong.",
  stopScheduledButton: "Stop",
  stopSendingButton: "Withdraw",
};

export const late: Texts["writing"]["late"] = {
  title: "Sent by one officer alone",
  waits: "Somebody else is to read it afterwards. It becomes a task on the desk the next morning.",
  reviewedBy: (name) => `${name} has read it afterwards`,
  review: "Read it and write what you think",
  tasks: (n) =>
    n === 1
      ? "1 warning was sent by a colleague alone and is to be read"
      : `${n} warnings were sent by colleagues alone and are to be read`,
  letter: {
    subject: (title) => `To read afterwards: ${title}`,
    heading: "A warning went out that nobody else had read",
    text: (from) =>
      `${from} sent an urgent warning alone. Read it and write what was good or should have been different.`,
    read: "Read the warning",
  },
  reviewTitle: "Read afterwards",
  reviewLead:
    "A colleague sent the warning before anybody else had read it. Read it and write what was good or should have been different.",
  remark: "Your remark",
  remarkHint: "For example: Nothing to remark. Police and coordinators see it.",
  remarkMissing: "Write a remark, for example: Nothing to remark",
  submit: "Mark as read",
  done: { title: "Read afterwards", text: "Your remark has been kept." },
  link: "Send it alone now, a colleague reads it afterwards",
  aloneTitle: "You send it before anybody else has read it",
  aloneText: "Do so only if it cannot wait. A colleague gets the task to read it afterwards.",
  reason: "Why can it not wait?",
  reasonHint: "For example: Ongoing burglaries tonight, no colleague on duty.",
  missing: "Write why it cannot wait",
  long: (max) => `The text is too long. Shorten it to at most ${max} characters`,
  send: (whom) => `Send it alone to ${whom}`,
};
