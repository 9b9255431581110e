import { Link } from "@remix-run/react";
import { StatusBadge, type StatusTone } from "./status-badge";

export type Task = {
  title: string;
  /** Absent when the task cannot be done yet: then it is no link. */
  href?: string;
  hint?: string;
  status: string;
  tone?: StatusTone;
};

type Props = { tasks: readonly Task[] /** Heading of the group. */; title?: string };

/** Topics of a long form with how far each is. The whole row is the link, because people click the status. */
export function TaskList({ tasks, title }: Props) {
  return (
    <section className="stack stack--tight">
      {title && <h2>{title}</h2>}
      <ul className="task-list">
        {tasks.map((task) => (
          <li className="task" key={task.title}>
            <div className="task__text">
              {task.href ? (
                <Link className="task__link" to={task.href}>
                  {task.title}
                </Link>
              ) : (
                <span className="task__link quiet">{task.title}</span>
              )}
              {task.hint && <span className="task__hint">{task.hint}</span>}
            </div>
            <StatusBadge tone={task.tone}>{task.status}</StatusBadge>
          </li>
        ))}
      </ul>
    </section>
  );
}
