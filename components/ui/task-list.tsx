import { Icon, type IconName } from './icon';

export type TaskTone = 'done' | 'todo' | 'attention' | 'blocked';

export type Task = {
  title: string;
  /** Without it the task cannot be opened yet. */
  href?: string | undefined;
  /** Its state in words. */
  status: string;
  tone: TaskTone;
};

const icons: Record<TaskTone, IconName> = { done: 'success', todo: 'empty', attention: 'warning', blocked: 'error' };

/** The steps of a dossier, each with its state. The whole row leads to the step. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul>
      {tasks.map(({ title, href, status, tone }) => (
        <li className="task" key={href ?? title}>
          <span className="task-title">{href ? <a href={href}>{title}</a> : title}</span>
          <span className={`status status-${tone}`}>
            <Icon name={icons[tone]} />
            {status}
          </span>
        </li>
      ))}
    </ul>
  );
}
